package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.css.Rgb;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.HtmlBlock;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Trait;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.runtime.ThemeColors;
import dev.lectern.processor.runtime.ThemeColors.Ground;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * LowContrast: text that is hard to read on what lies behind it, where both colours are known
 * without a browser.
 */
final class ContrastCheck implements DeckCheck, SlideCheck {
  /** What WCAG asks of text, and of text that is large. */
  static final double TEXT = 4.5;

  static final double LARGE = 3;

  /** What the theme looks like; read for those decks alone that set colours. */
  private List<ThemeColors> themes;

  /** Whether a stylesheet may change that. */
  private boolean restyled;

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.LOW_CONTRAST);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    deck.brand()
        .ifPresent(
            brand ->
                BrandContrast.of(brand, deck)
                    .forEach(low -> report.add(Rule.LOW_CONTRAST, low.origin(), low.value())));
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    Optional<Deck> deck = content.deck();
    if (deck.isPresent() && (deck.get().background().isPresent() || isColored(slide))) {
      if (themes == null) {
        themes = ThemeColors.of(deck.get().theme());
        restyled = isRestyled(deck.get(), content);
      }
      check(slide, deck.get(), report);
    }
  }

  private static boolean isColored(Slide slide) {
    return slide.background().isPresent()
        || slide.modifiers().style().isPresent()
        || slide.items().stream().anyMatch(item -> item.modifiers().style().isPresent());
  }

  private static boolean isRestyled(Deck deck, Content content) {
    Stream<Block> blocks = content.slides().stream().flatMap(Slide::blocks);
    return !deck.look().stylesheets().isEmpty()
        || !deck.look().scripts().isEmpty()
        || blocks.anyMatch(
            block ->
                block instanceof HtmlBlock html
                    && content.text(html.source()).orElse("").contains("<style"));
  }

  /** Of what is hard to read in both of a theme's colour schemes, the first is told. */
  private void check(Slide slide, Deck deck, Report report) {
    Map<Origin, String> found = new LinkedHashMap<>();
    for (ThemeColors theme : themes) {
      String where =
          themes.size() == 1
              ? ""
              : ", where the viewer prefers " + (theme.isDark() ? "dark" : "light");
      for (Said<String> low : found(slide, deck, theme)) {
        found.putIfAbsent(low.origin(), low.value() + where);
      }
    }
    found.forEach((origin, low) -> report.add(Rule.LOW_CONTRAST, origin, low));
  }

  private List<Said<String>> found(Slide slide, Deck deck, ThemeColors theme) {
    List<Said<String>> found = new ArrayList<>();
    Optional<Background> background = slide.background().or(deck::background);
    Optional<Behind> behind =
        restyled || slide.modifiers().style().isPresent()
            ? Optional.empty()
            : Behind.of(background, theme);
    if (background.isPresent() && behind.isPresent()) {
      background(slide, background.get(), behind.get(), theme).ifPresent(found::add);
    }
    slide
        .modifiers()
        .style()
        .flatMap(style -> StyleContrast.of(style, Optional.empty(), Optional.empty(), TEXT))
        .ifPresent(found::add);
    for (Item item : slide.items()) {
      item.modifiers()
          .style()
          .flatMap(style -> item(style, item.block(), behind, theme))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Said<String>> item(
      Said<String> style, Block block, Optional<Behind> behind, ThemeColors theme) {
    boolean heading = block instanceof HeadingBlock;
    boolean bare = heading || block.is(Trait.BARE);
    Optional<Behind> under = behind.filter(any -> bare);
    // The sentence under a title has a colour of its own in some themes.
    Optional<Rgb> text =
        under
            .filter(any -> !(block instanceof LeadBlock))
            .flatMap(on -> heading ? theme.heading(on.ground()) : theme.text(on.ground()));
    return StyleContrast.of(style, under, text, heading ? LARGE : TEXT);
  }

  private static Optional<Said<String>> background(
      Slide slide, Background background, Behind behind, ThemeColors theme) {
    Optional<Origin> origin = background.gradient().or(background::color).map(Said::origin);
    boolean texts = slide.items().stream().anyMatch(item -> item.block().is(Trait.BARE));
    if (origin.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> low =
        texts ? low(behind, theme.text(behind.ground()), TEXT, "text") : Optional.empty();
    if (low.isEmpty() && slide.title().shown()) {
      low = low(behind, theme.heading(behind.ground()), LARGE, "the title");
    }
    String hint = background.gradient().isPresent() ? "" : hint(behind, theme, texts);
    return low.map(why -> new Said<>(why + hint, origin.get()));
  }

  private static Optional<String> low(
      Behind behind, Optional<Rgb> text, double needed, String what) {
    return text.flatMap(color -> StyleContrast.message(what, color, behind.worst(color), needed));
  }

  /** The nearest background on which the theme's text is read well. */
  private static String hint(Behind behind, ThemeColors theme, boolean texts) {
    Rgb from = behind.colors().get(0);
    for (int percent = 1; percent <= 100; percent++) {
      for (int channel : new int[] {0, 255}) {
        Rgb ground = new Rgb(channel, channel, channel, percent / 100.0).over(from);
        Ground side = Ground.of(ground);
        boolean text = !texts || enough(theme.text(side), ground, TEXT);
        if (text && enough(theme.heading(side), ground, LARGE)) {
          return "; a background of " + ground.hex() + ", opaque, would do";
        }
      }
    }
    return "";
  }

  private static boolean enough(Optional<Rgb> text, Rgb ground, double needed) {
    return text.isPresent() && Behind.contrast(text.get(), ground) >= needed + 0.05;
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssEasing;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Settings;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** BadCssValue: an easing function that no browser takes for one. */
final class EasingCheck implements DeckCheck, SlideCheck {
  private static final Map<String, String> OPTIONS =
      Map.of("AutoAnimate", "easing", "Reveal", "autoAnimateEasing", "Slide", "autoAnimateEasing");

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_CSS_VALUE);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    check(deck.forChecks().settings(), report);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    check(slide.forChecks().settings(), report);
  }

  private static void check(List<Settings> all, Report report) {
    all.stream()
        .flatMap(settings -> easing(settings).stream())
        .filter(Said::resolved)
        .forEach(
            easing ->
                CssEasing.mistake(String.valueOf(easing.value()))
                    .ifPresent(why -> report.add(Rule.BAD_CSS_VALUE, easing.origin(), why)));
  }

  private static Optional<Said<Object>> easing(Settings settings) {
    return Optional.ofNullable(OPTIONS.get(settings.annotation()))
        .flatMap(option -> Optional.ofNullable(settings.values().get(option)))
        .filter(said -> !said.value().equals(""));
  }
}

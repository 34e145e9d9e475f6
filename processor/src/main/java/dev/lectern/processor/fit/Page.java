package dev.lectern.processor.fit;

import dev.lectern.Slide.Layout;
import dev.lectern.Slide.Visibility;
import dev.lectern.Theme;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.BulletsBlock;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.model.Trait;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * How a slide sets what stands on it: lectern.css goes by what accompanies what.
 *
 * @param slide the slide
 * @param content its texts and files
 * @param rooms how much blocks take
 * @param width of what is within its margins
 * @param height of what is within its margins
 * @param ignored code that takes no room
 */
record Page(
    Slide slide, Content content, Rooms rooms, double width, double height, Set<String> ignored) {
  /** The size of a slide if nobody says another. */
  static final int WIDTH = 1280;

  static final int HEIGHT = 720;

  private static final Set<Theme> OURS =
      Set.of(Theme.LECTERN, Theme.LECTERN_LIGHT, Theme.LECTERN_AUTO);

  /** The page of a slide; none if it is not shown, or in a theme for which there is no sheet. */
  static Optional<Page> of(Slide slide, Content content, Rooms rooms, Set<String> ignored) {
    Theme theme = content.deck().map(Deck::theme).orElse(Theme.LECTERN);
    double width = content.deck().map(Deck::size).map(size -> size.width().value()).orElse(WIDTH);
    double height =
        content.deck().map(Deck::size).map(size -> size.height().value()).orElse(HEIGHT);
    Page page =
        new Page(
            slide,
            content,
            rooms,
            width - 2 * Sheet.PAD_X,
            height - Sheet.PAD_TOP - Sheet.PAD_BOTTOM,
            ignored);
    boolean known = OURS.contains(theme);
    boolean hidden = slide.course().visibility() == Visibility.HIDDEN;
    return Optional.of(page).filter(p -> known && !hidden && p.width > 0 && p.height > 0);
  }

  /** What stands on the slide itself, and not in what is arranged. */
  Stream<Item> standing() {
    boolean arranges = slide.arrangement().isPresent();
    return slide.items().stream().filter(item -> !arranges || !item.ofMember());
  }

  /** The width that a block has: what stands side by side shares it. */
  double widthOf(Item item) {
    boolean shares =
        item.ofMember() && slide.arrangement().filter(Arrangement::isHorizontal).isPresent();
    long count = shares ? slide.items().stream().filter(Item::ofMember).count() : 1;
    return (width - (count - 1) * Sheet.ROW_GAP) / count;
  }

  /** The prose of paragraphs and bullets. */
  Type prose() {
    return Type.prose(proseSize(), Sheet.LEADING);
  }

  /** The space between blocks. */
  double gap() {
    return isCodeWithMuch() ? Sheet.GAP_BESIDE_CODE : Sheet.GAP;
  }

  /** How code of the slide itself is set. */
  Panel panel() {
    double room = Sheet.CODE_ROOM;
    room -= has(LeadBlock.class) ? Sheet.CODE_ROOM_LEAD : 0;
    room -= hasTexts() ? Sheet.CODE_ROOM_TEXTS : has(TextBlock.class) ? Sheet.CODE_ROOM_TEXT : 0;
    room -= has(BulletsBlock.class) ? Sheet.CODE_ROOM_BULLETS : 0;
    boolean two = count(CodeBlock.class) > 1;
    return new Panel(room, two ? Sheet.CODE_MAX_OF_TWO : Sheet.CODE_MAX, ignored);
  }

  /** The title's type. */
  Type title() {
    int level = slide.title().level().value();
    return switch (slide.look().layout()) {
      case SECTION -> level <= 2 ? Sheet.SECTION_TITLE : Sheet.heading(level);
      case CENTERED -> level <= 3 ? Sheet.CENTRED_TITLE : Sheet.heading(level);
      default -> Sheet.heading(level);
    };
  }

  /** The title's height. */
  double titleHeight() {
    if (!slide.title().shown()) {
      return 0;
    }
    boolean bar =
        slide.title().level().value() <= 3 && !(isLayout(Layout.TITLE) && has(RowBlock.class));
    double text =
        content.markup(slide.title().text()).map(markup -> titleText(markup.body())).orElse(0.0);
    return text + (bar ? Sheet.TITLE_BAR : 0);
  }

  private double titleText(Element body) {
    return slide.title().fits()
        ? new FitText(this).line(body.childNodes(), title(), width)
        : new Prose(title(), panel()).inline(body, width);
  }

  boolean isLayout(Layout... layouts) {
    return List.of(layouts).contains(slide.look().layout());
  }

  /** A text's HTML. */
  Optional<Element> html(Said<String> text) {
    return content.markup(text).map(Markup::body);
  }

  /** The same of one that may be in a file. */
  Optional<Element> html(Source source) {
    return content.markup(source).map(Markup::body);
  }

  private double proseSize() {
    if (isCodeWithMuch()) {
      return Sheet.TEXT_BESIDE_CODE;
    }
    boolean others =
        slide.arrangement().isPresent() || blocks().anyMatch(block -> !block.is(Trait.PROSE));
    if (others || texts(element -> element.nameIs("table"))) {
      return Sheet.TEXT;
    }
    boolean both = has(BulletsBlock.class) && has(TextBlock.class);
    boolean lists = texts(element -> element.nameIs("ul") || element.nameIs("ol"));
    return both || lists || isLong() ? Sheet.TEXT_ALONE : Sheet.LITTLE_TEXT_ALONE;
  }

  /** Five bullets, or four paragraphs of one block. */
  private boolean isLong() {
    return blocks()
        .anyMatch(
            block ->
                block instanceof BulletsBlock bullets && bullets.items().size() > 4
                    || block instanceof TextBlock text && paragraphs(text) > 3);
  }

  private boolean hasTexts() {
    return count(TextBlock.class) > 1
        || blocks().anyMatch(block -> block instanceof TextBlock text && paragraphs(text) > 1);
  }

  private int paragraphs(TextBlock text) {
    return text.texts().stream()
        .flatMap(each -> html(each).stream())
        .mapToInt(Element::childrenSize)
        .sum();
  }

  private boolean texts(Predicate<Element> holds) {
    return blocks()
        .flatMap(block -> block instanceof TextBlock text ? text.texts().stream() : Stream.of())
        .flatMap(each -> html(each).stream())
        .anyMatch(body -> body.children().stream().anyMatch(holds));
  }

  /** Code with bullets or with more code: what else there is, is set smaller. */
  private boolean isCodeWithMuch() {
    return has(CodeBlock.class) && (has(BulletsBlock.class) || count(CodeBlock.class) > 1);
  }

  private boolean has(Class<? extends Block> kind) {
    return count(kind) > 0;
  }

  private long count(Class<? extends Block> kind) {
    return blocks().filter(kind::isInstance).count();
  }

  private Stream<Block> blocks() {
    return standing().map(Item::block);
  }
}

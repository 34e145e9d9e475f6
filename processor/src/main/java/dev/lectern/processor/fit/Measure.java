package dev.lectern.processor.fit;

import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.model.Trait;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What rooms of blocks measure with: texts as a slide, a card or a cell sets them. */
public final class Measure {
  private final Page page;
  private final Panel panel;

  /** Blocks of a page, code set as the panel says. */
  Measure(Page page, Panel panel) {
    this.page = page;
    this.panel = panel;
  }

  Page page() {
    return page;
  }

  Panel panel() {
    return panel;
  }

  /** A block as it is modified. */
  Box box(Item item, double width) {
    Block block = item.block();
    boolean fits = item.modifiers().look().filter(look -> look.fitText().value()).isPresent();
    if (fits && block.is(Trait.PROSE) && block.is(Trait.LINE)) {
      Type type = block.is(Trait.BARE) ? page.prose() : Sheet.heading(level() + 1);
      return Box.firm(new FitText(page).block(block, type, width));
    }
    return box(block, width);
  }

  Box box(Block block, double width) {
    return page.rooms().box(block, this, width);
  }

  /** The level of the slide's title. */
  int level() {
    return page.slide().title().level().value();
  }

  /** The height of Markdown paragraphs, no wider than is read well. */
  double text(List<Said<String>> texts, Type type, double width) {
    return prose(
        texts.stream().map(page::html).toList(),
        type,
        Math.min(width, Sheet.TEXT_MEASURE * type.size()));
  }

  /** The height of inline Markdown. */
  double inline(Said<String> text, Type type, double width) {
    return page.html(text).map(body -> new Prose(type, panel).inline(body, width)).orElse(0.0);
  }

  /** The height of Markdown or HTML. */
  double prose(Source source, Type type, double width) {
    return prose(List.of(page.html(source)), type, width);
  }

  /** The same of one that is given in place. */
  double prose(Said<String> text, Type type, double width) {
    return prose(List.of(page.html(text)), type, width);
  }

  /** The height of a caption, and of the space before it. */
  double caption(Optional<Said<String>> caption, double width) {
    return caption.map(text -> Sheet.CAPTION_GAP + inline(text, Sheet.CAPTION, width)).orElse(0.0);
  }

  private double prose(List<Optional<Element>> bodies, Type type, double width) {
    Prose prose = new Prose(type, panel);
    double gap = Sheet.FLOW * type.size();
    double height = 0;
    for (Optional<Element> body : bodies) {
      double next = body.map(element -> prose.blocks(element, width, gap)).orElse(0.0);
      height += next + (height > 0 && next > 0 ? gap : 0);
    }
    return height;
  }
}

package dev.lectern.processor.render;

import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Renders slides. */
final class SlideRenderer {
  private final Content content;
  private final Renderers renderers;
  private final ModifierRenderer modifiers;

  /** A renderer with those of all kinds of blocks. */
  SlideRenderer(Content content, Renderers renderers) {
    this.content = content;
    this.renderers = renderers;
    this.modifiers = new ModifierRenderer(content);
  }

  /** A slide, or the stack of it and those below it. */
  Element stack(Slide slide) {
    if (slide.below().isEmpty()) {
      return section(slide);
    }
    Element stack = Canvas.element("section");
    if (slide.startIndexV().value() >= 0) {
      stack.attr("data-start-indexv", String.valueOf(slide.startIndexV().value()));
    }
    slide.stack().forEach(each -> stack.appendChild(section(each)));
    return stack;
  }

  private Element section(Slide slide) {
    Canvas canvas = new Canvas(content, slide.level().value(), renderers);
    Element section = Canvas.element("section", "layout-" + slide.layout());
    section.attr("id", slide.id().value());
    slide.attributes().forEach(section::attr);
    slide.background().or(this::deckBackground).ifPresent(behind -> background(section, behind));
    section.appendChild(title(slide, canvas));
    ModifierRenderer.style(section, slide.modifiers());
    SlideFailure.guard(slide, () -> items(slide, section, canvas));
    slide
        .notes()
        .ifPresent(
            source -> section.appendChild(canvas.put(Canvas.element("aside", "notes"), source)));
    return section;
  }

  private void items(Slide slide, Element section, Canvas canvas) {
    Optional<Element> arranged = slide.arrangement().map(SlideRenderer::arranged);
    for (Item item : slide.items()) {
      Element block = canvas.render(item.block());
      modifiers.apply(block, item.modifiers());
      arranged.filter(any -> item.ofMember()).orElse(section).appendChild(block);
    }
    arranged.ifPresent(section::appendChild);
  }

  private static Element arranged(Arrangement arrangement) {
    Element element = Canvas.element("div", arrangement.kind());
    arrangement.places().forEach(element::addClass);
    return element;
  }

  private static Element title(Slide slide, Canvas canvas) {
    Element title = canvas.put(Canvas.element("h" + slide.level().value()), slide.title());
    if (!slide.showTitle()) {
      title.addClass("visually-hidden");
    }
    if (slide.fitTitle()) {
      ModifierRenderer.fit(title);
    }
    ModifierRenderer.animate(title, slide.modifiers());
    return title;
  }

  private Optional<Background> deckBackground() {
    return content.deck().flatMap(Deck::background);
  }

  private static void background(Element section, Background behind) {
    list(behind.image()).ifPresent(paths -> section.attr("data-background-image", paths));
    list(behind.video()).ifPresent(paths -> section.attr("data-background-video", paths));
    behind.iframe().ifPresent(path -> section.attr("data-background-iframe", path.value()));
    if (behind.opacity().value() != 1) {
      section.attr("data-background-opacity", String.valueOf(behind.opacity().value()));
    }
    behind.attributes().forEach(section::attr);
  }

  /** reveal.js parts a list at its commas, and so an address that has one is written without. */
  private static Optional<String> list(List<Said<String>> paths) {
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            paths.stream()
                .map(path -> path.value())
                .map(path -> path.startsWith("data:") ? path : path.replace(",", "%2C"))
                .collect(Collectors.joining(",")));
  }
}

package dev.lectern.processor.render;

import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Part.Syntax;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Renders slides. */
final class SlideRenderer {
  private final Content content;
  private final Map<Class<?>, BlockRenderer<? extends Block>> renderers;
  private final boolean notes;

  /** A renderer with one for each kind of block; notes are shown to the speaker or left out. */
  SlideRenderer(
      Content content, Map<Class<?>, BlockRenderer<? extends Block>> renderers, boolean notes) {
    this.content = content;
    this.renderers = renderers;
    this.notes = notes;
  }

  /** A slide, or the stack of it and those below it. */
  Element stack(Slide slide) {
    if (slide.below().isEmpty()) {
      return section(slide);
    }
    Element stack = Canvas.element("section");
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
    style(section, slide.modifiers());
    SlideFailure.guard(slide, () -> items(slide, section, canvas));
    slide
        .notes()
        .filter(source -> notes)
        .ifPresent(
            source ->
                section.appendChild(
                    canvas.prose(Canvas.element("aside", "notes"), source, Syntax.MARKDOWN)));
    return section;
  }

  private static void items(Slide slide, Element section, Canvas canvas) {
    for (Item item : slide.items()) {
      Element block = canvas.render(item.block());
      apply(block, item.modifiers());
      section.appendChild(block);
    }
  }

  private static Element title(Slide slide, Canvas canvas) {
    Element title = canvas.inline(Canvas.element("h" + slide.level().value()), slide.title());
    if (!slide.showTitle()) {
      title.addClass("visually-hidden");
    }
    animate(title, slide.modifiers());
    return title;
  }

  private Optional<Background> deckBackground() {
    return content.deck().flatMap(Deck::background);
  }

  private static void background(Element section, Background behind) {
    behind.image().ifPresent(path -> section.attr("data-background-image", path.value()));
    behind.video().ifPresent(path -> section.attr("data-background-video", path.value()));
    behind.iframe().ifPresent(path -> section.attr("data-background-iframe", path.value()));
    if (behind.opacity().value() != 1) {
      section.attr("data-background-opacity", String.valueOf(behind.opacity().value()));
    }
    behind.attributes().forEach(section::attr);
  }

  private static void apply(Element block, Modifiers modifiers) {
    modifiers
        .fragment()
        .ifPresent(
            fragment -> {
              block.addClass("fragment");
              if (!fragment.effect().isEmpty()) {
                block.addClass(fragment.effect());
              }
              if (fragment.index().value() >= 0) {
                block.attr("data-fragment-index", String.valueOf(fragment.index().value()));
              }
            });
    animate(block, modifiers);
    style(block, modifiers);
    if (!modifiers.dataId().isEmpty()) {
      pair(block, modifiers.dataId());
    }
  }

  /**
   * reveal.js moves code line by line if its pre has the id, and its lines are those of a table.
   */
  private static void pair(Element block, String id) {
    List<Element> codes = Dom.all(block, Dom::isCode);
    boolean isCode = block.hasClass("code") && codes.size() == 1;
    if (!isCode) {
      block.attr("data-id", id);
      return;
    }
    Element code = codes.get(0);
    code.parent().attr("data-id", id);
    if (!code.hasAttr("data-line-numbers")) {
      code.attr("data-line-numbers", "");
      block.addClass("unnumbered");
    }
  }

  private static void animate(Element element, Modifiers modifiers) {
    modifiers
        .animation()
        .ifPresent(
            animation -> {
              element.addClass("animate__animated").addClass("animate__" + animation.name());
              if (animation.delay().value() > 0) {
                declare(element, "animation-delay: " + animation.delay().value() + "s");
              }
            });
  }

  private static void style(Element element, Modifiers modifiers) {
    modifiers.classes().stream().map(Said::value).forEach(element::addClass);
    modifiers.style().map(Said::value).ifPresent(style -> declare(element, style));
  }

  private static void declare(Element element, String declarations) {
    String before = element.attr("style");
    element.attr("style", before.isEmpty() ? declarations : before + "; " + declarations);
  }
}

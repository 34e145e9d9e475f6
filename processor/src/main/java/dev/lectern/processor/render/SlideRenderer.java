package dev.lectern.processor.render;

import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
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
    if (slide.course().startIndexV().value() >= 0) {
      stack.attr("data-start-indexv", String.valueOf(slide.course().startIndexV().value()));
    }
    slide.stack().forEach(each -> stack.appendChild(section(each)));
    return stack;
  }

  private Element section(Slide slide) {
    Canvas canvas = new Canvas(content, slide.title().level().value(), renderers);
    Element section = Canvas.element("section", "layout-" + Names.kebab(slide.look().layout()));
    section.attr("id", slide.id().value());
    SectionAttributes.put(slide, section);
    slide
        .background()
        .or(this::deckBackground)
        .ifPresent(behind -> BackgroundAttributes.put(behind, section));
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
    Element element = Canvas.element("div", "r-" + Names.kebab(arrangement.kind()));
    arrangement.items().ifPresent(items -> element.addClass("items-" + Names.kebab(items)));
    arrangement.justify().ifPresent(side -> element.addClass("justify-" + Names.kebab(side)));
    return element;
  }

  private static Element title(Slide slide, Canvas canvas) {
    Element title =
        canvas.put(Canvas.element("h" + slide.title().level().value()), slide.title().text());
    if (!slide.title().shown()) {
      title.addClass("visually-hidden");
    }
    if (slide.title().fits()) {
      ModifierRenderer.fit(title);
    }
    ModifierRenderer.animate(title, slide.modifiers());
    return title;
  }

  private Optional<Background> deckBackground() {
    return content.deck().flatMap(Deck::background);
  }
}

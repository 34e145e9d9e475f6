package dev.lectern.processor.render;

import dev.lectern.Fragment.Effect;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Modifiers.Fragment;
import dev.lectern.processor.model.Modifiers.Look;
import dev.lectern.processor.model.Modifiers.Move;
import dev.lectern.processor.model.Modifiers.Pairing;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Puts on an element how it appears. */
final class ModifierRenderer {
  private static final Set<String> LINES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p");

  private final Content content;

  ModifierRenderer(Content content) {
    this.content = content;
  }

  /** All of them, on a block. */
  void apply(Element block, Modifiers modifiers) {
    modifiers.fragment().ifPresent(fragment -> step(block, fragment));
    animate(block, modifiers);
    style(block, modifiers);
    modifiers.look().ifPresent(look -> look(block, look));
    modifiers.pairing().ifPresent(pairing -> pair(block, pairing, modifiers.move()));
  }

  private void step(Element block, Fragment fragment) {
    block.addClass("fragment");
    if (fragment.effect() != Effect.FADE_IN) {
      // An element with the class fragment fades in without another one.
      block.addClass(Names.kebab(fragment.effect()));
    }
    if (fragment.index().value() >= 0) {
      block.attr("data-fragment-index", String.valueOf(fragment.index().value()));
    }
    fragment.autoSlide().ifPresent(ms -> block.attr("data-autoslide", String.valueOf(ms.value())));
    fragment.notes().ifPresent(notes -> block.attr("data-notes", content.plain(notes)));
  }

  private static void look(Element block, Look look) {
    if (look.fitText().value()) {
      block.addClass("fit");
      Dom.all(block, element -> LINES.contains(element.normalName()))
          .forEach(ModifierRenderer::fit);
    }
    if (look.stretch().value()) {
      block.addClass("r-stretch");
    }
    if (look.frame()) {
      framed(block).addClass("r-frame");
    }
  }

  /** reveal.js makes an element as wide as all that its parent has, margins included. */
  static void fit(Element line) {
    List<Node> words = new ArrayList<>(line.childNodes());
    line.appendElement("span").addClass("r-fit-text").appendChildren(words);
  }

  /** In a figure, what it shows. */
  private static Element framed(Element block) {
    return block.nameIs("figure") && block.childrenSize() > 0 ? block.child(0) : block;
  }

  /**
   * reveal.js moves code line by line if its pre has the id, and its lines are those of a table.
   */
  private static void pair(Element block, Pairing pairing, Move move) {
    List<Element> codes = Dom.all(block, Dom::isCode);
    boolean isCode = block.hasClass("code") && codes.size() == 1;
    Element paired = isCode ? codes.get(0).parent() : block;
    paired.attr("data-id", pairing.id().value());
    move.easing().ifPresent(easing -> paired.attr("data-auto-animate-easing", easing.value()));
    seconds(paired, "data-auto-animate-duration", move.duration());
    seconds(paired, "data-auto-animate-delay", move.delay());
    if (isCode && !codes.get(0).hasAttr("data-line-numbers")) {
      codes.get(0).attr("data-line-numbers", "");
      block.addClass("unnumbered");
    }
  }

  private static void seconds(Element element, String name, Optional<Said<Double>> seconds) {
    seconds.ifPresent(said -> element.attr(name, SectionAttributes.plain(said.value())));
  }

  static void animate(Element element, Modifiers modifiers) {
    modifiers
        .animation()
        .ifPresent(
            animation -> {
              element
                  .addClass("animate__animated")
                  .addClass("animate__" + Names.camel(animation.effect().name()));
              if (animation.delay().value() > 0) {
                declare(element, "animation-delay: " + animation.delay().value() + "s");
              }
            });
  }

  static void style(Element element, Modifiers modifiers) {
    modifiers.classes().stream().map(Said::value).forEach(element::addClass);
    modifiers.style().map(Said::value).ifPresent(style -> declare(element, style));
  }

  private static void declare(Element element, String declarations) {
    String before = element.attr("style");
    element.attr("style", before.isEmpty() ? declarations : before + "; " + declarations);
  }
}

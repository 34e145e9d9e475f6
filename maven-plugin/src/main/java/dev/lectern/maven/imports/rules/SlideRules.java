package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.model.Slide;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes a slide of a section. */
public final class SlideRules {
  private static final String STACKS = "r-stack|r-hstack|r-vstack";

  private static final List<String> ATTRIBUTES =
      List.of(
          "data-auto-animate",
          "data-auto-animate-id",
          "data-auto-animate-restart",
          "data-auto-animate-easing",
          "data-auto-animate-duration",
          "data-auto-animate-unmatched",
          "data-transition",
          "data-transition-speed",
          "data-state",
          "data-visibility",
          "data-timing",
          "data-autoslide",
          "data-prevent-swipe");

  private final Blocks blocks;

  /** Rules that make blocks of what is on slides. */
  public SlideRules(Blocks blocks) {
    this.blocks = blocks;
  }

  /** The slide that a section becomes. */
  public Slide slide(Element section, String name, String id) {
    Slide slide = new Slide(name, Attributes.line(section));
    slide.id = id;
    for (String attribute : ATTRIBUTES) {
      if (section.hasAttr(attribute)) {
        slide.attributes.put(attribute, section.attr(attribute).strip());
      }
    }
    if (section.hasAttr("hidden")) {
      slide.attributes.put("data-visibility", "hidden");
    }
    Backgrounds.read(section, slide);
    slide.look = blocks.look(section).withoutCss().with(css(section));
    notes(section, slide);
    List<Node> nodes = shown(section);
    title(nodes, slide);
    content(nodes, slide);
    if (slide.title.isBlank()) {
      slide.title = Titles.made(section, slide);
    }
    return slide;
  }

  private Look css(Element section) {
    Look look = blocks.look(section);
    return new Look(false, "", -1, 0, look.classes(), look.style(), "", 0, List.of(), "");
  }

  /** Boxes without a look of their own are as if they were not there. */
  private List<Node> shown(Element section) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : section.childNodes()) {
      boolean box =
          node instanceof Element element
              && element.normalName().matches("div|header|article|main|hgroup|section")
              && BoxRule.hasOnlyLook(element)
              && blocks.look(element).isPlain()
              && !blocks.needsTag(element)
              && new ColumnsRule().apply(element, blocks).isEmpty();
      if (box) {
        nodes.addAll(shown((Element) node));
      } else {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private void title(List<Node> nodes, Slide slide) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      boolean nothing =
          node instanceof TextNode text && text.isBlank()
              || node.nodeName().equals("#comment")
              || node instanceof Element element
                  && (NothingRule.isNothing(element) || element.nameIs("br"));
      if (nothing) {
        continue;
      }
      if (node instanceof Element heading && isTitle(heading)) {
        slide.title = Prose.line(heading).text();
        slide.level = heading.normalName().charAt(1) - '0';
        Look look = blocks.look(heading);
        slide.fitTitle = look.layout().contains("fitText");
        if (!look.animation().isEmpty()) {
          slide.look =
              slide.look.with(
                  new Look(
                      false,
                      "",
                      -1,
                      0,
                      List.of(),
                      "",
                      look.animation(),
                      look.delay(),
                      List.of(),
                      ""));
        }
        nodes.remove(i);
      }
      break;
    }
    slide.showTitle = !slide.title.isBlank();
  }

  private boolean isTitle(Element heading) {
    if (!HeadingRule.isHeading(heading)
        || !Elements.isLine(heading)
        || heading.text().isBlank()
        || blocks.needsTag(heading)) {
      return false;
    }
    Look look = blocks.look(heading);
    return !look.step()
        && look.classes().isEmpty()
        && look.style().isEmpty()
        && look.pair().isEmpty()
        && !look.layout().contains("stretch");
  }

  /** A stack that is all there is at the end of a slide arranges the members. */
  private void content(List<Node> nodes, Slide slide) {
    Element stack = stack(nodes);
    if (stack != null) {
      List<Piece> before = blocks.of(nodes.subList(0, nodes.indexOf(stack)));
      List<Piece> inside = new ArrayList<>();
      for (Element child : stack.children()) {
        List<Piece> pieces = blocks.of(child);
        inside.add(pieces.size() == 1 ? pieces.get(0).inStack() : null);
      }
      boolean kinds =
          before.stream().map(piece -> piece.content().annotation()).distinct().count()
              == before.size();
      boolean simple = kinds && before.stream().allMatch(piece -> piece.look().isSimple());
      if (simple && inside.size() > 1 && !inside.contains(null)) {
        slide.arrangement =
            stack.classNames().stream().filter(name -> name.matches(STACKS)).findFirst().orElse("");
        slide.pieces.addAll(before);
        slide.pieces.addAll(inside);
        return;
      }
    }
    slide.pieces.addAll(blocks.of(nodes));
  }

  private Element stack(List<Node> nodes) {
    Element last = null;
    for (Node node : nodes) {
      boolean nothing =
          node instanceof TextNode text && text.isBlank()
              || node.nodeName().equals("#comment")
              || node instanceof Element element && NothingRule.isNothing(element);
      if (!nothing) {
        last = node instanceof Element element ? element : null;
      }
    }
    boolean stack =
        last != null
            && last.nameIs("div")
            && (last.hasClass("r-stack") || last.hasClass("r-vstack"))
            && last.ownText().isBlank();
    return stack
            && BoxRule.hasOnlyLook(last)
            && PictureRule.restyled(withoutStack(blocks.look(last)), "").isPlain()
            && blocks.look(last).style().isEmpty()
        ? last
        : null;
  }

  private static Look withoutStack(Look look) {
    List<String> classes = look.classes().stream().filter(name -> !name.matches(STACKS)).toList();
    return look.withClasses(classes);
  }

  private void notes(Element section, Slide slide) {
    List<String> notes = new ArrayList<>();
    if (!section.attr("data-notes").isBlank()) {
      notes.add(Prose.plain(section.attr("data-notes")));
    }
    for (Element aside : section.select("aside.notes")) {
      String text = Prose.blocks(aside.childNodes()).text();
      if (!text.isBlank()) {
        notes.add(text);
      }
    }
    slide.notes = String.join("\n\n", notes);
  }

  /** Whether a slide has HTML of its own. */
  public static boolean hasHtml(Slide slide) {
    return slide.pieces.stream().anyMatch(piece -> piece.content() instanceof Content.Html);
  }
}

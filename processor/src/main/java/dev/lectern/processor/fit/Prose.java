package dev.lectern.processor.fit;

import dev.lectern.processor.markup.Placement;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How high HTML is: what Markdown becomes, and what an author writes. */
final class Prose {
  private final Type type;
  private final Panel panel;

  /** Text set so; blocks of code are as the panel says. */
  Prose(Type type, Panel panel) {
    this.type = type;
    this.panel = panel;
  }

  /** The height of inline text. */
  double inline(Element body, double width) {
    return LineBreaks.of(body.childNodes(), type, width).count() * type.line();
  }

  /** The height of the paragraphs, lists, tables and so on within an element. */
  double blocks(Element body, double width, double gap) {
    double height = 0;
    List<Node> line = new ArrayList<>();
    int blocks = 0;
    for (Node node : body.childNodes()) {
      if (node instanceof Element element && element.isBlock()) {
        blocks += line(line) ? 1 : 0;
        height += flush(line, width);
        if (!Placement.isHidden(element)) {
          height += block(element, width);
          blocks++;
        }
      } else {
        line.add(node);
      }
    }
    blocks += line(line) ? 1 : 0;
    return height + flush(line, width) + Math.max(0, blocks - 1) * gap;
  }

  /** A number that an element gives, or another. */
  static double attribute(Element element, String name, double otherwise) {
    String value = element.attr(name);
    return value.matches("\\d{1,5}(px)?") ? Integer.parseInt(value.replace("px", "")) : otherwise;
  }

  private double flush(List<Node> line, double width) {
    double height =
        line(line) ? LineBreaks.of(List.copyOf(line), type, width).count() * type.line() : 0;
    line.clear();
    return height;
  }

  private static boolean line(List<Node> line) {
    return line.stream().anyMatch(node -> !(node instanceof TextNode text) || !text.isBlank());
  }

  private double block(Element element, double width) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        int level = element.normalName().charAt(1) - '0';
        yield new Prose(Sheet.heading(level), panel).inline(element, width);
      }
      case "ul", "ol" -> list(element, width);
      case "table" -> Tables.height(element, Sheet.CELL, width);
      case "pre" -> panel.fenceHeight(element.wholeText().stripTrailing(), width);
      case "hr" -> 1;
      case "svg", "video", "canvas", "iframe" -> attribute(element, "height", Sheet.PICTURE_MIN);
      default -> container(element, width);
    };
  }

  private double list(Element list, double width) {
    double inner = width - Sheet.LIST_INDENT * type.size();
    return blocks(list, inner, Sheet.ITEM_GAP * type.size());
  }

  /** What does not stand one below the other is as high as its highest. */
  private double container(Element element, double width) {
    if (!Placement.isBeside(element)) {
      return blocks(element, width, 0);
    }
    return element.children().stream()
        .filter(child -> !Placement.isHidden(child))
        .mapToDouble(child -> blocks(child, width, 0))
        .max()
        .orElse(0);
  }
}

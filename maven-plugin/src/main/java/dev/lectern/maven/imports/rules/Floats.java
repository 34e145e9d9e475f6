package dev.lectern.maven.imports.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Boxes that float beside each other without a box around them get one. */
final class Floats {
  private static final Set<String> BOXES = Set.of("div", "figure", "p", "ul", "section");

  private Floats() {}

  static List<Node> grouped(List<Node> nodes, Blocks blocks) {
    List<Node> result = new ArrayList<>();
    List<Element> run = new ArrayList<>();
    for (Node node : nodes) {
      boolean blank = node instanceof TextNode text && text.isBlank();
      if (node instanceof Element element && floats(element, blocks)) {
        run.add(element);
      } else if (!blank || run.isEmpty()) {
        end(run, result);
        result.add(node);
      }
    }
    end(run, result);
    return result;
  }

  private static boolean floats(Element element, Blocks blocks) {
    return BOXES.contains(element.normalName())
        && !element.hasClass("lectern-beside")
        && ColumnsRule.floats(element, blocks)
        && !element.parents().stream().anyMatch(parent -> parent.hasClass("lectern-beside"));
  }

  private static void end(List<Element> run, List<Node> result) {
    if (run.size() < 2) {
      result.addAll(run);
    } else {
      Element box = new Element("div").attr("style", "display: flex");
      box.attr(
          "data-lectern-line",
          String.valueOf(dev.lectern.maven.imports.prose.Attributes.line(run.get(0))));
      for (Element each : run) {
        box.appendChild(
            each.nameIs("div")
                ? each.clone()
                : new Element("div").attr("style", each.attr("style")).appendChild(plain(each)));
      }
      result.add(box);
    }
    run.clear();
  }

  private static Element plain(Element element) {
    Element copy = element.clone();
    String rest =
        Styles.of(element.attr("style"))
            .without(name -> name.matches("float|width|display"))
            .text();
    return rest.isEmpty() ? copy.removeAttr("style") : copy.attr("style", rest);
  }
}

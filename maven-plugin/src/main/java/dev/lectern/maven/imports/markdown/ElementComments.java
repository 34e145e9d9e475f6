package dev.lectern.maven.imports.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Attributes in comments: {@code .element: class="fragment"} and {@code .slide: id="x"}. */
final class ElementComments {
  private static final String ELEMENT = "\\.element\\s*?(.+?)$";
  private static final String SLIDE = "\\.slide:\\s*?(\\S.+?)$";
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\"= ]+?)=\"([^\"]*?)\"|(data-[^\"= ]+?)(?=[\" ]|$)");

  private final Pattern element;
  private final Pattern slide;

  ElementComments(String elementSeparator, String slideSeparator) {
    this.element = compiled(elementSeparator, ELEMENT);
    this.slide = compiled(slideSeparator, SLIDE);
  }

  private static Pattern compiled(String expression, String otherwise) {
    return Expressions.of(expression, Pattern.MULTILINE)
        .orElseGet(() -> Pattern.compile(otherwise, Pattern.MULTILINE));
  }

  /** Puts the attributes of comments on the elements before them, or on the slide. */
  void apply(Element section) {
    visit(section, section, null);
  }

  private void visit(Element section, Node node, Element previous) {
    if (node instanceof Comment comment) {
      boolean found = previous != null && set(comment, previous, element);
      if (found || set(comment, section, slide)) {
        comment.remove();
      }
      return;
    }
    if (!(node instanceof Element parent)) {
      return;
    }
    Element target = parent;
    List<Node> children = List.copyOf(parent.childNodes());
    for (int i = 0; i < children.size(); i++) {
      for (int j = i - 1; j >= 0; j--) {
        if (children.get(j) instanceof Element before && !before.nameIs("br")) {
          target = before;
          break;
        }
      }
      visit(section, children.get(i), target);
    }
  }

  private static boolean set(Comment comment, Element target, Pattern pattern) {
    Matcher said = pattern.matcher(comment.getData().strip());
    if (!said.find() || said.groupCount() < 1 || said.group(1) == null) {
      return false;
    }
    Matcher each = ATTRIBUTE.matcher(said.group(1));
    while (each.find()) {
      String name = each.group(1) == null ? each.group(3) : each.group(1).strip();
      String value = each.group(2) == null ? "" : each.group(2);
      name = name.replaceFirst("^:", "");
      if (name.matches("[A-Za-z_:][-\\w:.]*")) {
        target.attr(name, value);
      }
    }
    return true;
  }
}

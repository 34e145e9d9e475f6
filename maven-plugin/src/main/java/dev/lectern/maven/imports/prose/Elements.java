package dev.lectern.maven.imports.prose;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/** Kinds of elements. */
public final class Elements {
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark"
               + " meter nobr output progress q rp rt ruby s samp small span strike strong sub sup"
               + " time tt u var wbr input button select picture")
              .split(" "));

  private static final Set<String> OPAQUE =
      Set.of("svg", "math", "video", "audio", "iframe", "canvas", "object", "select", "textarea");

  private Elements() {}

  /** Whether a node stands in a line of text. */
  public static boolean isInline(Node node) {
    if (node instanceof Element element) {
      return INLINE.contains(element.normalName())
          && element.children().stream().allMatch(Elements::isInline);
    }
    return node instanceof TextNode;
  }

  /** Whether all children of an element stand in a line, frames and drawings among them. */
  public static boolean isLine(Element element) {
    return element.childNodes().stream()
        .allMatch(
            node ->
                !(node instanceof Element child)
                    || isInline(child)
                    || isOpaque(child)
                    || INLINE.contains(child.normalName()) && isLine(child));
  }

  static boolean isOpaque(Element element) {
    return OPAQUE.contains(element.normalName());
  }

  static boolean isVoid(Element element) {
    return element.tag().is(Tag.Void);
  }

  /** Whether nothing is to be seen after an element within its parent. */
  static boolean isLast(Element element) {
    for (Node next = element.nextSibling(); next != null; next = next.nextSibling()) {
      boolean blank =
          next instanceof TextNode text && text.isBlank() || next.nodeName().equals("#comment");
      if (!blank) {
        return false;
      }
    }
    return true;
  }

  /** Whether an element shows nothing. */
  public static boolean isEmpty(Element element) {
    return element.wholeText().isBlank()
        && element
            .select("img, svg, video, audio, iframe, canvas, input, hr, object, embed")
            .isEmpty();
  }
}

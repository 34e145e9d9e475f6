package dev.lectern.processor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * A name that an author gave an element.
 *
 * @param kind the attribute that gives it
 * @param name the name
 * @param where {@code line 3, column 5} in the text, or ""
 */
public record Anchor(Kind kind, String name, String where) {
  /** The attribute that gives a name. */
  public enum Kind {
    /** {@code id}: links lead to it, styles and drawings refer to it. */
    ID("id"),
    /** {@code data-id}: auto-animation pairs elements of two slides by it. */
    DATA_ID("data-id");

    private final String attribute;

    Kind(String attribute) {
      this.attribute = attribute;
    }

    /** As it is written. */
    public String attribute() {
      return attribute;
    }
  }

  /** The names on an element of a file, with their places if the parser tracked positions. */
  public static List<Anchor> of(Element element) {
    return of(element, Anchor::place);
  }

  /** {@code line 3, column 5} of what was parsed. */
  public static String place(Range range) {
    return range.isTracked()
        ? "line " + range.start().lineNumber() + ", column " + range.start().columnNumber()
        : "";
  }

  /** The names on an element. */
  static List<Anchor> of(Element element, Function<Range, String> where) {
    List<Anchor> anchors = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Attribute attribute = element.attribute(kind.attribute());
      if (attribute != null && !attribute.getValue().isBlank()) {
        Range range = attribute.sourceRange().nameRange();
        String place = where.apply(range.isTracked() ? range : element.sourceRange());
        anchors.add(new Anchor(kind, attribute.getValue(), place));
      }
    }
    return anchors;
  }
}

package dev.lectern.maven.imports.prose;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Looks at the attributes of an element. */
public final class Attributes {
  private Attributes() {}

  /** Whether an element has no attributes besides some. */
  public static boolean only(Element element, String... names) {
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (!key.startsWith("/") && !List.of(names).contains(key)) {
        return false;
      }
    }
    return true;
  }

  /** The line that an element begins at in the old deck, or 0. */
  public static int line(Element element) {
    for (Element each = element; each != null; each = each.parent()) {
      if (each.hasAttr("data-lectern-line")) {
        return whole(each.attr("data-lectern-line"), 0);
      }
      if (each.sourceRange().isTracked()) {
        return each.sourceRange().start().lineNumber();
      }
    }
    return 0;
  }

  /** A number in an attribute, or another one. */
  public static int whole(String text, int otherwise) {
    String digits = text.strip().replaceFirst("(?i)px$", "");
    return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
  }
}

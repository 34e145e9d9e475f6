package dev.lectern.processor.markup;

import dev.lectern.Rule;
import org.jsoup.nodes.Element;

/** Finds pictures and embedded pages that have no text for those who cannot see them. */
final class MissingTexts {

  private MissingTexts() {}

  static void check(ParsedHtml parsed, TextFindings findings) {
    for (Element element : parsed.elements()) {
      int offset = element.sourceRange().startPos();
      if (element.nameIs("img") && isMissing(element, "alt")) {
        findings.add(Rule.MISSING_ALT, offset, altMessage(parsed, element, offset));
      } else if (element.nameIs("iframe") && element.attr("title").isBlank()) {
        findings.add(
            Rule.MISSING_TITLE,
            offset,
            "the embedded page \""
                + source(element)
                + "\" has no title; add title=\"what it shows\"");
      }
    }
  }

  /** An empty value says that there is nothing to tell; white space was meant to say something. */
  private static boolean isMissing(Element element, String name) {
    return !element.hasAttr(name) || !element.attr(name).isEmpty() && element.attr(name).isBlank();
  }

  private static String altMessage(ParsedHtml parsed, Element image, int offset) {
    String url = source(image);
    String decorative = "<img src=\"" + url + "\" alt=\"\"> if it is decoration";
    return "the picture \""
        + url
        + "\" has no text for those who cannot see it; write "
        + (parsed.map().isAuthored(offset)
            ? "alt=\"what it shows\", or alt=\"\" if it is decoration"
            : "![what it shows](" + url + "), or " + decorative);
  }

  private static String source(Element element) {
    return element.hasAttr("src") ? element.attr("src") : element.attr("data-src");
  }
}

package dev.lectern.processor.markup;

import dev.lectern.processor.diagnostic.Suggestions;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Text that looks like a tag but is none: {@code List<String>}. */
final class UnknownTag {

  private static final int MAX_WORD = 40;

  private UnknownTag() {}

  /**
   * What is wrong with an element's name, or null.
   *
   * @param closed whether the element has an end tag, or needs none
   */
  static String message(ParsedHtml parsed, Element element, boolean closed) {
    int start = element.sourceRange().startPos();
    String name = writtenName(parsed, element, start);
    String word = wordBefore(parsed.html(), start);
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    boolean camelCase = capital && !name.equals(name.toUpperCase(Locale.ROOT));
    // Collection<Link> is Java, though HTML has a <link>.
    boolean code = !word.isEmpty() && capital && (camelCase || !closed || element.tag().isEmpty());
    if (ElementNames.isKnown(element) && !code) {
      return null;
    }
    String tag = "<" + name + ">";
    String written = parsed.tagAt(start);
    String shown = word + (written.length() > 1 && written.length() <= MAX_WORD ? written : tag);
    String advice =
        parsed.map().isOfMarkdown()
            ? "; put code in backticks: `" + shown + "`"
            : "; write \"&lt;\" for \"<\"";
    return code
        ? "\"" + shown + "\" looks like code, and " + tag + " is taken for a tag" + advice
        : tag + unknown(element, name) + advice + suggestion(element, name);
  }

  private static String unknown(Element element, String name) {
    boolean html = element.tag().namespace().equals(Parser.NamespaceHtml);
    String home = html ? ElementNames.home(name) : "";
    return home.isEmpty() ? " is not an HTML element" : " has no meaning outside of <" + home + ">";
  }

  /** Very short names are near to everything, and capitals are from code. */
  private static String suggestion(Element element, String name) {
    return name.length() < 3 || Character.isUpperCase(name.charAt(0))
        ? ""
        : Suggestions.didYouMean(name, ElementNames.near(element));
  }

  private static String writtenName(ParsedHtml parsed, Element element, int start) {
    int end = start + 1 + element.tagName().length();
    // The parser calls <image> an <img>.
    return end <= parsed.html().length()
        ? parsed.html().substring(start + 1, end)
        : element.tagName();
  }

  private static String wordBefore(String html, int end) {
    int start = end;
    while (start > 0
        && end - start < MAX_WORD
        && Character.isJavaIdentifierPart(html.charAt(start - 1))) {
      start--;
    }
    return html.substring(start, end);
  }
}

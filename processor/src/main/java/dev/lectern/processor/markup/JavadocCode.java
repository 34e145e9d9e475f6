package dev.lectern.processor.markup;

import java.util.Set;
import java.util.stream.Collectors;

/** Inline Javadoc tags that show code. */
final class JavadocCode {

  private static final Set<String> LITERALS = Set.of("code", "literal");
  private static final Set<String> LINKS = Set.of("link", "linkplain");

  /** What Markdown or HTML could take for markup within {@code <code>}. */
  private static final String MARKUP = "&<>*_`[]\\";

  private JavadocCode() {}

  static boolean isCode(String tag) {
    return LITERALS.contains(tag) || LINKS.contains(tag);
  }

  /** The code that a tag shows: of a link its label, or what it leads to. */
  static String text(String tag, String content) {
    String text = content.strip().indexOf('\n') < 0 ? content.strip() : withoutFirstBreak(content);
    if (!LINKS.contains(tag)) {
      return text;
    }
    int end = referenceEnd(text.strip());
    String label = text.strip().substring(end).strip();
    return label.isEmpty() ? readable(text.strip()) : label;
  }

  /** As a code span. */
  static String span(String code) {
    if (code.isEmpty()) {
      return "";
    }
    int longest = 0;
    int run = 0;
    for (char c : code.toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String padding = code.startsWith("`") || code.endsWith("`") ? " " : "";
    return fence + padding + code + padding + fence;
  }

  /** As an element that neither HTML nor Markdown looks into. */
  static String html(String code) {
    return code.chars()
        .mapToObj(c -> MARKUP.indexOf(c) < 0 ? String.valueOf((char) c) : "&#" + c + ";")
        .collect(Collectors.joining("", "<code>", "</code>"));
  }

  static String oneLine(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Code on lines of its own keeps its indentation. */
  private static String withoutFirstBreak(String content) {
    int end = content.indexOf('\n');
    String lines =
        content.substring(0, end).isBlank() ? content.substring(end + 1) : content.stripLeading();
    return lines.stripTrailing();
  }

  /** {@code Foo#bar(int, String) label}: the label begins at a space outside of parentheses. */
  private static int referenceEnd(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '<') {
        depth++;
      } else if (c == ')' || c == '>') {
        depth--;
      } else if (Character.isWhitespace(c) && depth <= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String readable(String reference) {
    return (reference.startsWith("#") ? reference.substring(1) : reference).replace('#', '.');
  }
}

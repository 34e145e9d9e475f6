package dev.lectern.processor.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The main description of a Javadoc comment as Markdown.
 *
 * <pre>{@code
 * JavadocText.toMarkdown(" Ask for a {@link java.util.List list}.\n @see Other\n");
 * // Ask for a `list`.
 * }</pre>
 *
 * <p>{@code code}, {@code literal} and links become code spans; of other inline tags the text
 * stays. Everything else is Markdown already, HTML included.
 */
public final class JavadocText {

  private final String text;
  private final StringBuilder markdown = new StringBuilder();

  /** Where the brace closes that opens at an offset. */
  private final Map<Integer, Integer> closing = new HashMap<>();

  /** Braces of tags of which only the text stays. */
  private final Set<Integer> dropped = new HashSet<>();

  private String fence = "";
  private boolean inParagraph;
  private boolean inHtml;
  private boolean inPre;

  private JavadocText(String text) {
    this.text = text;
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        open.push(i);
      } else if (text.charAt(i) == '}' && !open.isEmpty()) {
        closing.put(open.pop(), i);
      }
    }
  }

  /** Takes a comment as {@code Elements.getDocComment} returns it, up to its first block tag. */
  public static String toMarkdown(String docComment) {
    String text = docComment.replace("\r\n", "\n").stripTrailing().stripIndent();
    return new JavadocText(text).convert();
  }

  private String convert() {
    boolean lineStarts = true;
    int i = 0;
    while (i < text.length()) {
      if (lineStarts) {
        String line = lineAt(i);
        if (isFence(line)) {
          markdown.append(line).append('\n');
          i += line.length() + 1;
          continue;
        }
        if (isBlockTag(line)) {
          break;
        }
        i += startLine(line);
        lineStarts = false;
        continue;
      }
      lineStarts = text.charAt(i) == '\n';
      i = copy(i);
    }
    return markdown.toString().strip();
  }

  private String lineAt(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.substring(start) : text.substring(start, end);
  }

  /** Whether a line belongs to a fenced code block, its fences included. */
  private boolean isFence(String line) {
    String stripped = line.strip();
    if (!fence.isEmpty()) {
      boolean closes =
          stripped.startsWith(fence) && stripped.replace(fence.substring(0, 1), "").isEmpty();
      fence = closes ? "" : fence;
      return true;
    }
    if (inPre || !stripped.startsWith("```") && !stripped.startsWith("~~~")) {
      return false;
    }
    int length = 3;
    while (length < stripped.length() && stripped.charAt(length) == stripped.charAt(0)) {
      length++;
    }
    // ```code``` on one line is a code span.
    if (stripped.charAt(0) == '`' && stripped.indexOf('`', length) >= 0) {
      return false;
    }
    fence = stripped.substring(0, length);
    return true;
  }

  private static boolean isBlockTag(String line) {
    String stripped = line.stripLeading();
    return stripped.length() > 1
        && stripped.charAt(0) == '@'
        && Character.isLetter(stripped.charAt(1));
  }

  /** Notes what kind of paragraph a line stands in; returns how much of the line is dealt with. */
  private int startLine(String line) {
    String stripped = line.stripLeading();
    int indent = line.length() - stripped.length();
    if (!inPre && stripped.regionMatches(true, 0, "<p>", 0, 3)) {
      markdown.append('\n');
      inParagraph = true;
      inHtml = false;
      return indent + 3 + (stripped.startsWith(" ", 3) ? 1 : 0);
    }
    if (stripped.isEmpty()) {
      inParagraph = false;
      inHtml = inPre;
    } else if (!inParagraph) {
      inParagraph = true;
      // Markdown is not read within a block of HTML, so code spans would show their backticks.
      inHtml = inPre || stripped.startsWith("<");
    }
    return 0;
  }

  /** Copies a character or converts a tag; returns where to go on. */
  private int copy(int i) {
    Integer end = text.startsWith("{@", i) ? closing.get(i) : null;
    if (end != null) {
      return convertTag(i, end);
    }
    if (text.regionMatches(true, i, "<pre", 0, 4)) {
      inPre = true;
      inHtml = true;
    } else if (text.regionMatches(true, i, "</pre", 0, 5)) {
      inPre = false;
    }
    if (!dropped.contains(i)) {
      markdown.append(text.charAt(i));
    }
    return i + 1;
  }

  private int convertTag(int start, int end) {
    int nameEnd = start + 2;
    while (nameEnd < end && Character.isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(start + 2, nameEnd);
    if (!JavadocCode.isCode(name)) {
      dropped.add(end);
      return nameEnd < end && text.charAt(nameEnd) == ' ' ? nameEnd + 1 : nameEnd;
    }
    String code = JavadocCode.text(name, text.substring(nameEnd, end));
    markdown.append(
        inPre
            ? JavadocCode.html(code)
            : inHtml
                ? JavadocCode.html(JavadocCode.oneLine(code))
                : JavadocCode.span(JavadocCode.oneLine(code)));
    return end + 1;
  }
}

package dev.lectern.processor.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of a formula without setting it: that it is empty, or opens what it does not
 * close.
 *
 * <pre>{@code
 * Tex.mistake("\\frac{a}{b")   // "{" is not closed
 * }</pre>
 */
public final class Tex {
  /** What opens and closes, and what only looks like it: a comment, an escaped brace. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "%[^\n]*|\\\\(?:begin|end)\\s*\\{([^{}]*)\\}|\\\\(?:left|right)(?![A-Za-z])|"
              + "\\\\[A-Za-z]+|\\\\[\\s\\S]|[{}]");

  private Tex() {}

  /** What is wrong with a formula, with its place in it. */
  public static Optional<String> mistake(String tex) {
    if (tex.isBlank()) {
      return Optional.of("the formula is empty");
    }
    Deque<String> open = new ArrayDeque<>();
    Matcher token = TOKEN.matcher(tex);
    while (token.find()) {
      String text = token.group();
      String closes = closes(text, token.group(1));
      String opens = opens(text, token.group(1));
      if (!opens.isEmpty()) {
        open.push(opens);
      } else if (!closes.isEmpty() && !closes.equals(open.peek())) {
        String why = open.isEmpty() ? "closes nothing" : "does not close \"" + open.peek() + "\"";
        return Optional.of(at(tex, token.start()) + "\"" + text + "\" " + why);
      } else if (!closes.isEmpty()) {
        open.pop();
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of("\"" + open.peek() + "\" is not closed");
  }

  private static String opens(String text, String environment) {
    if (text.startsWith("\\begin") && environment != null) {
      return "\\begin{" + environment + "}";
    }
    return text.equals("{") || text.equals("\\left") ? text : "";
  }

  private static String closes(String text, String environment) {
    if (text.startsWith("\\end") && environment != null) {
      return "\\begin{" + environment + "}";
    }
    return text.equals("}") ? "{" : text.equals("\\right") ? "\\left" : "";
  }

  private static String at(String tex, int offset) {
    int line = 1 + (int) tex.substring(0, offset).chars().filter(c -> c == '\n').count();
    int column = offset - tex.lastIndexOf('\n', offset - 1);
    return "line " + line + ", column " + column + ": ";
  }
}

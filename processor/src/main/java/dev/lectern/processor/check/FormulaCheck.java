package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BadValue: formulas that are empty, or open what they do not close. */
final class FormulaCheck implements PartCheck {
  /** What opens and closes, and what only looks like it: a comment, an escaped brace. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "%[^\n]*|\\\\(?:begin|end)\\s*\\{([^{}]*)\\}|\\\\(?:left|right)(?![A-Za-z])|"
              + "\\\\[A-Za-z]+|\\\\[\\s\\S]|[{}]");

  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Tex tex) {
      content
          .texts()
          .of(tex.source())
          .text()
          .flatMap(FormulaCheck::wrong)
          .ifPresent(why -> report.add(Rule.BAD_VALUE, tex.source().given(), why));
    }
  }

  private static Optional<String> wrong(String tex) {
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

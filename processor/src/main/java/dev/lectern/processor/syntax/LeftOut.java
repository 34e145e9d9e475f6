package dev.lectern.processor.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ellipsis, {@code …} or {@code ...}, that stands for code which is left out. It is taken out
 * before a parser sees the code, and every other character stays where it is.
 */
final class LeftOut {
  static final String ELLIPSIS = "(?:…|\\.{3})";
  private static final Pattern OWN_LINE =
      Pattern.compile("^[ \\t]*" + ELLIPSIS + "[ \\t]*,?[ \\t]*$", Pattern.MULTILINE);

  private LeftOut() {}

  /** Code without lines that are nothing but an ellipsis; the empty lines stay. */
  static String emptyLines(String code) {
    return OWN_LINE.matcher(code).replaceAll("");
  }

  /** Code in which each ellipsis is something else. */
  static String replaced(String code, Pattern keptOrEllipsis, String filler) {
    return keptOrEllipsis
        .matcher(code)
        .replaceAll(
            match -> Matcher.quoteReplacement(isEllipsis(match.group()) ? filler : match.group()));
  }

  /** What matches an ellipsis that is not within what is kept: strings and comments. */
  static Pattern outside(String kept) {
    return Pattern.compile("(?:" + kept + ")|" + ELLIPSIS, Pattern.DOTALL);
  }

  /**
   * Code without any ellipsis, in a language of lists and of values that follow a sign: where a
   * value must stand there is a 0, and commas around what is left out go where they would be too
   * many.
   */
  static String completed(String code, Pattern keptOrEllipsis, char sign) {
    StringBuilder result = new StringBuilder(code);
    Matcher matcher = keptOrEllipsis.matcher(code);
    while (matcher.find()) {
      if (isEllipsis(matcher.group())) {
        blank(result, matcher.start(), matcher.end());
        complete(result, matcher.start(), matcher.end(), sign);
      }
    }
    return result.toString();
  }

  private static boolean isEllipsis(String text) {
    return text.equals("…") || text.equals("...");
  }

  private static void complete(StringBuilder code, int start, int end, char sign) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(code.charAt(before))) {
      before--;
    }
    int after = end;
    while (after < code.length() && Character.isWhitespace(code.charAt(after))) {
      after++;
    }
    char last = before < 0 ? '[' : code.charAt(before);
    char next = after == code.length() ? ']' : code.charAt(after);
    if (last == sign) {
      code.setCharAt(start, '0');
    } else if (next == ',' && "[{(,".indexOf(last) >= 0) {
      code.setCharAt(after, ' ');
    } else if (last == ',' && "]})".indexOf(next) >= 0) {
      code.setCharAt(before, ' ');
    }
  }

  /** Makes a part of code white space, line ends apart. */
  static void blank(StringBuilder code, int start, int end) {
    for (int i = start; i < end; i++) {
      if (code.charAt(i) != '\n') {
        code.setCharAt(i, ' ');
      }
    }
  }
}

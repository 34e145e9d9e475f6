package dev.lectern.processor.javac;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dots that stand for Java that was left out: {@code …} anywhere, {@code ...} on a line of its own,
 * where a value has to be, or right after a brace, a parenthesis, a semicolon or a comma. Those in
 * strings are not meant, and those in comments are none to the compiler.
 */
final class Ellipsis {
  /** What stands for a value or a type that is left out: a name that nobody gives. */
  static final char NAME = '$';

  private static final Pattern TOKEN =
      Pattern.compile(Tokens.LITERAL + "|" + Tokens.COMMENT + "|\u2026|\\.\\.\\.", Pattern.DOTALL);

  /** After which a value or a type has to come. */
  private static final Pattern OPEN_ENDED =
      Pattern.compile(
          ".*(?:[=+*/%&|^!~?-]|->"
              + "|\\b(?:return|throw|case|yield|assert|instanceof|extends|implements|throws)"
              + "|\\b(?:if|while|switch|synchronized)\\s*\\()",
          Pattern.DOTALL);

  private Ellipsis() {}

  /** Whether something is left out, or a comment says so. */
  static boolean isIn(String java) {
    return TOKEN.matcher(java).results().anyMatch(token -> isLeftOut(token, java) || says(token));
  }

  /**
   * The same text without the dots: a name where there has to be one, else blanks, so that every
   * other character keeps its place.
   */
  static String filled(String java) {
    StringBuilder filled = new StringBuilder(java);
    TOKEN
        .matcher(java)
        .results()
        .filter(token -> isLeftOut(token, java))
        .forEach(
            token -> {
              String name = isName(token, java) ? String.valueOf(NAME) : " ";
              String blanks = " ".repeat(token.group().length() - 1);
              filled.replace(token.start(), token.end(), name + blanks);
            });
    return filled.toString();
  }

  private static boolean says(MatchResult token) {
    String text = token.group();
    return Tokens.isComment(text) && (text.contains("…") || text.contains("..."));
  }

  private static boolean isLeftOut(MatchResult token, String java) {
    return token.group().equals("…")
        || token.group().equals("...")
            && (isAlone(token, java)
                || isAfterPunctuation(token, java)
                || OPEN_ENDED.matcher(before(token, java)).matches());
  }

  private static boolean isAlone(MatchResult token, String java) {
    int end = java.indexOf('\n', token.end());
    String line =
        java.substring(java.lastIndexOf('\n', token.start()) + 1, end < 0 ? java.length() : end);
    return line.strip().equals("...");
  }

  /** Where a type has to be, these dots say that it takes many values. */
  private static boolean isAfterPunctuation(MatchResult token, String java) {
    String before = before(token, java);
    return before.isEmpty() || "{}(;,".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /**
   * Whether what is left out is a value or a type, of which no list or statement can do without.
   */
  private static boolean isName(MatchResult token, String java) {
    String before = before(token, java);
    String after = java.substring(token.end()).stripLeading();
    char last = before.isEmpty() ? ';' : before.charAt(before.length() - 1);
    char next = after.isEmpty() ? ';' : after.charAt(0);
    return switch (last) {
      case ',' -> true;
      case '<' -> true;
      case '(' -> next == ',' || OPEN_ENDED.matcher(before).matches();
      case '{' -> next == ',';
      case ':' -> ";,)]?:.+-*/".indexOf(next) >= 0;
      default -> OPEN_ENDED.matcher(before).matches();
    };
  }

  private static String before(MatchResult token, String java) {
    // As far as the longest of what is looked for, and the spaces in it.
    return java.substring(Math.max(0, token.start() - 40), token.start()).stripTrailing();
  }
}

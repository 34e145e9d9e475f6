package dev.lectern.processor.javac;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dots that stand for Java that was left out: {@code …} anywhere, {@code ...} on a line of its own
 * or right after a brace, a parenthesis, a semicolon or a comma. Those in strings are not meant,
 * and those in comments are none to the compiler.
 */
final class Ellipsis {
  private static final Pattern TOKEN =
      Pattern.compile(Tokens.LITERAL + "|" + Tokens.COMMENT + "|\u2026|\\.\\.\\.", Pattern.DOTALL);

  private Ellipsis() {}

  /** Whether something is left out, or a comment says so. */
  static boolean isIn(String java) {
    return TOKEN.matcher(java).results().anyMatch(token -> isLeftOut(token, java) || says(token));
  }

  /** The same text with blanks for the dots, so that every other character keeps its place. */
  static String blank(String java) {
    StringBuilder blank = new StringBuilder(java);
    TOKEN
        .matcher(java)
        .results()
        .filter(token -> isLeftOut(token, java))
        .forEach(
            token -> blank.replace(token.start(), token.end(), " ".repeat(token.group().length())));
    return blank.toString();
  }

  private static boolean says(MatchResult token) {
    String text = token.group();
    return Tokens.isComment(text) && (text.contains("…") || text.contains("..."));
  }

  private static boolean isLeftOut(MatchResult token, String java) {
    return token.group().equals("…")
        || token.group().equals("...") && (isAlone(token, java) || isAfterPunctuation(token, java));
  }

  private static boolean isAlone(MatchResult token, String java) {
    int end = java.indexOf('\n', token.end());
    String line =
        java.substring(java.lastIndexOf('\n', token.start()) + 1, end < 0 ? java.length() : end);
    return line.strip().equals("...");
  }

  /** Where a type has to be, these dots say that it takes many values. */
  private static boolean isAfterPunctuation(MatchResult token, String java) {
    String before = java.substring(0, token.start()).stripTrailing();
    return before.isEmpty() || "{}(;,".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}

package dev.lectern.processor.javac;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The comments and literals of Java, for what the compiler's tree does not tell. */
final class Tokens {
  static final String LITERAL =
      "\"\"\"(?:\\\\.|\"(?!\"\")|[^\"\\\\])*+\"\"\""
          + "|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'";
  static final String COMMENT = "//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/";

  private static final Pattern ANY = Pattern.compile(LITERAL + "|" + COMMENT, Pattern.DOTALL);

  private Tokens() {}

  /** All comments, in their order. */
  static List<MatchResult> comments(String java) {
    return ANY.matcher(java).results().filter(token -> isComment(token.group())).toList();
  }

  /** Where a character stands that is in no comment. */
  static int find(char wanted, String java, int from) {
    int at = java.indexOf(wanted, from);
    for (MatchResult comment : comments(java)) {
      if (comment.start() >= from && comment.start() < at && comment.end() > at) {
        at = java.indexOf(wanted, comment.end());
      }
    }
    return at;
  }

  static boolean isComment(String token) {
    return token.startsWith("//") || token.startsWith("/*");
  }
}

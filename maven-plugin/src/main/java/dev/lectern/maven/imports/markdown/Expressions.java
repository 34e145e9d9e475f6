package dev.lectern.maven.imports.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of JavaScript, as decks have them in attributes. */
final class Expressions {
  private static final int LONGEST = 500;

  private Expressions() {}

  /** The expression, or nothing if it is none. A brace that counts nothing is a brace. */
  static Optional<Pattern> of(String expression, int flags) {
    if (expression == null || expression.isEmpty() || expression.length() > LONGEST) {
      return Optional.empty();
    }
    String java =
        expression
            .replaceAll("(?<!\\\\)\\{(?!\\d+(?:,\\d*)?\\})", "\\\\{")
            .replaceAll("(?<![\\\\\\d,])\\}", "\\\\}");
    try {
      return Optional.of(Pattern.compile(java, flags));
    } catch (PatternSyntaxException notOurs) {
      return Optional.empty();
    }
  }
}

package dev.lectern.processor.check;

import dev.lectern.processor.javac.JavaSyntax;
import dev.lectern.processor.syntax.SyntaxChecker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What reads the languages whose syntax is checked, a line each. Loaded for decks that use them.
 */
final class SyntaxCheckers {
  private static final Map<String, Supplier<SyntaxChecker>> BY_LANGUAGE =
      Map.of("java", () -> new JavaSyntax());

  private final Map<String, SyntaxChecker> made = new HashMap<>();

  /** What reads a language by its name in highlight.js, if its syntax is checked. */
  Optional<SyntaxChecker> of(String language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language))
        .map(maker -> made.computeIfAbsent(language, any -> maker.get()));
  }
}

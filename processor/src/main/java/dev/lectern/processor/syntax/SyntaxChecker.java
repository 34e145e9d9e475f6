package dev.lectern.processor.syntax;

import java.util.Optional;

/** Reads texts of one language. */
public interface SyntaxChecker {
  /** The first error of a text; nothing if it is well formed. What is left out is no error. */
  Optional<SyntaxError> check(String text);
}

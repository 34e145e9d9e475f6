package dev.lectern.processor.javac;

import dev.lectern.processor.syntax.SyntaxError;
import java.util.Optional;

/** Reads Java: files, and pieces of them. */
final class JavaSyntax {
  private JavaSyntax() {}

  /** The error of a text; nothing if it is well formed, or if this Java has no parser. */
  static Optional<SyntaxError> check(String text) {
    return Javac.find().flatMap(javac -> check(javac, text));
  }

  private static Optional<SyntaxError> check(Javac javac, String text) {
    Readings readings = new Readings(javac, Javac.ALL_SYNTAX, Readings.NAME, "", text);
    return readings.next().isPresent() ? Optional.empty() : readings.error();
  }
}

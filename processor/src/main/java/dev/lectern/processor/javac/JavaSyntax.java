package dev.lectern.processor.javac;

import dev.lectern.processor.syntax.SyntaxError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads Java: files, and pieces of them. */
final class JavaSyntax {
  /** More than a talk shows; what is read again and again is what an author's dev server shows. */
  private static final int MOST_KNOWN = 500;

  /** Longer texts are read each time: a virtual machine that lives for days must not keep them. */
  private static final int LONGEST_KNOWN = 20_000;

  /**
   * What was found of texts, for the next compilation in this virtual machine: of a deck that is
   * compiled after each save, nearly all code is as it was.
   */
  private static final Map<String, Optional<SyntaxError>> KNOWN =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<SyntaxError>> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  private JavaSyntax() {}

  /** The error of a text; nothing if it is well formed, or if this Java has no parser. */
  static Optional<SyntaxError> check(String text) {
    synchronized (KNOWN) {
      Optional<SyntaxError> known = KNOWN.get(text);
      if (known != null) {
        return known;
      }
    }
    Optional<SyntaxError> found = Javac.find().flatMap(javac -> check(javac, text));
    if (text.length() <= LONGEST_KNOWN) {
      synchronized (KNOWN) {
        KNOWN.put(text, found);
      }
    }
    return found;
  }

  private static Optional<SyntaxError> check(Javac javac, String text) {
    Readings readings = new Readings(javac, Javac.ALL_SYNTAX, Readings.NAME, "", text);
    return readings.next().isPresent() ? Optional.empty() : readings.error();
  }
}

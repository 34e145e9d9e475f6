package dev.lectern.processor.resolve;

import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.syntax.SyntaxError;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of Java. The room {@code javac} answers, with the JDK's own compiler, which is
 * loaded for decks alone that show Java.
 */
public interface Java {
  /** The source of a type or member. */
  Source source(Part.JavaCode code);

  /** The error of a text; nothing if it is well formed, or if this Java has no parser. */
  Optional<SyntaxError> mistake(String text);

  /** What the compiler says of each snippet; nothing if this Java comes without a compiler. */
  Optional<List<Outcome>> compile(List<Snippet> snippets);

  /** What came of a search for source. */
  sealed interface Source {
    /**
     * It was found.
     *
     * @param name what messages call it
     * @param text the text, without common indentation
     * @param numbers for each line of it, its number in the source file
     */
    record Known(String name, String text, List<Integer> numbers) implements Source {}

    /** It was not, or says nothing. */
    record Failed(Mistake mistake) implements Source {}

    /** The reference itself is not known; the compiler says so. */
    record Unknown() implements Source {}
  }

  /**
   * Code that is compiled.
   *
   * @param home the package that it is in; empty: the unnamed one
   * @param text its text
   * @param expected a part of the message of the error that it must have
   */
  record Snippet(String home, String text, Optional<String> expected) {}

  /**
   * What the compiler says of a snippet.
   *
   * @param readable whether it is Java at all
   * @param met whether it has the error that it must have
   * @param errors what else is wrong
   */
  record Outcome(boolean readable, boolean met, List<SyntaxError> errors) {}
}

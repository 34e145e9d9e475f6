package dev.lectern.processor.resolve;

import dev.lectern.processor.diagnostic.Mistake;
import java.util.List;
import java.util.Optional;

/**
 * What of a listing is shown.
 *
 * @param result the lines, or why there are none
 * @param language what highlight.js calls its language; empty: none is known
 * @param spoken what the author calls it; empty: not said
 * @param steps what is lit in turn, as reveal.js takes it: lines of what is shown
 */
public record ShownCode(
    Excerpt.Result result, Optional<String> language, String spoken, List<String> steps) {
  /** The lines that are shown, if that can be told. */
  public Optional<Excerpt> excerpt() {
    return result instanceof Excerpt.Cut cut ? Optional.of(cut.excerpt()) : Optional.empty();
  }

  /** The code, without white space at its end. */
  public Optional<String> text() {
    return excerpt().map(Excerpt::text);
  }

  /** What is wrong, apart from the file itself. */
  public List<Mistake> mistakes() {
    return result instanceof Excerpt.Failed failed ? failed.mistakes() : List.of();
  }

  /** How many lines a code has that is shown. */
  public static int lines(String text) {
    return text.isEmpty() ? 0 : (int) text.lines().count();
  }
}

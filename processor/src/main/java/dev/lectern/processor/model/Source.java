package dev.lectern.processor.model;

import java.util.Optional;

/**
 * A text that is given in place or by the name of a file.
 *
 * @param text the text itself
 * @param file the file's path in the deck root
 * @param origin the annotation that asks for either
 */
public record Source(Optional<Said<String>> text, Optional<Said<String>> file, Origin origin) {
  /** A text that is given in place. */
  public static Source of(Said<String> text) {
    return new Source(Optional.of(text), Optional.empty(), text.origin());
  }

  /** A text that is in a file. */
  public static Source ofFile(Said<String> path) {
    return new Source(Optional.empty(), Optional.of(path), path.origin());
  }

  /** Whether exactly one of text and file is given. */
  public boolean isClear() {
    return text.isPresent() != file.isPresent();
  }

  /** Whether neither is given. */
  public boolean isEmpty() {
    return text.isEmpty() && file.isEmpty();
  }

  /** The text, or the file's name, if it is clear which. */
  public Optional<Said<String>> said() {
    return isClear() ? file.or(() -> text) : Optional.empty();
  }

  /** Where the given one stands, for problems of the text. */
  public Origin given() {
    return file.or(() -> text).map(Said::origin).orElse(origin);
  }
}

package dev.lectern.processor.source;

import dev.lectern.processor.diagnostic.Finding;
import java.util.List;

/** What came of a reference to a file. */
public sealed interface Lookup {
  /** The file is there. */
  record Found(DeckFile file) implements Lookup {}

  /**
   * It is not, or cannot be used.
   *
   * @param finding why
   * @param meant the paths of the files that the reference may be meant for
   */
  record Failed(Finding finding, List<String> meant) implements Lookup {}

  /** The reference itself is not known; the compiler says so. */
  record Unknown() implements Lookup {}
}

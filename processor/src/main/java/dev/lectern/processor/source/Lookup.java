package dev.lectern.processor.source;

import dev.lectern.processor.diagnostic.Finding;

/** What came of a reference to a file. */
public sealed interface Lookup {
  /** The file is there. */
  record Found(DeckFile file) implements Lookup {}

  /** It is not, or cannot be used. */
  record Failed(Finding finding) implements Lookup {}

  /** The reference itself is not known; the compiler says so. */
  record Unknown() implements Lookup {}
}

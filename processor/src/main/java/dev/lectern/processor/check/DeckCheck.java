package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.resolve.Content;

/** A check that looks at what is said of a deck as a whole. */
interface DeckCheck extends Check {
  /** Adds what is wrong with the deck itself, before its slides are shown. */
  void check(Deck deck, Content content, Report report);
}

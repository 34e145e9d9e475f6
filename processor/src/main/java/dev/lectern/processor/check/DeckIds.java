package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** DuplicateId: two decks of a compilation in one folder. */
public final class DeckIds {
  private DeckIds() {}

  /** Adds the later of decks with one id. */
  public static void check(List<Deck> decks, Report report) {
    Map<String, Deck> first = new HashMap<>();
    for (Deck deck : decks) {
      // Some file systems hold one folder for both.
      Deck other = first.putIfAbsent(deck.id().value().toLowerCase(Locale.ROOT), deck);
      if (other != null) {
        report.add(
            Rule.DUPLICATE_ID,
            deck.id().origin(),
            "\""
                + deck.id().value()
                + "\" is the id of the deck "
                + other.className()
                + " already; give this deck an id of its own");
      }
    }
  }
}

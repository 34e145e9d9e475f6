package dev.lectern.talk.stage;

import java.util.ArrayList;
import java.util.List;

/** Goes through a deck as a speaker does, by the keys that a clicker sends. */
final class Walk {
  private static final int TOO_FAR = 1000;

  private Walk() {}

  /** From here to the end. */
  static List<String> forward(DeckPage deck) {
    return walk(deck, "PageDown", () -> {});
  }

  /** From here to the beginning. */
  static List<String> back(DeckPage deck) {
    return walk(deck, "PageUp", () -> {});
  }

  /** The positions passed, this one included; at each, something is looked at. Decks may loop. */
  static List<String> walk(DeckPage deck, String key, Runnable look) {
    List<String> passed = new ArrayList<>();
    String position = deck.position();
    while (passed.size() < TOO_FAR) {
      passed.add(position);
      look.run();
      deck.press(key);
      String next = deck.position();
      if (next.equals(position) || next.equals(passed.get(0))) {
        return passed;
      }
      position = next;
    }
    throw new IllegalStateException(key + " leads in circles: " + passed);
  }
}

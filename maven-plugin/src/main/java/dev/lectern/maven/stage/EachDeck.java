package dev.lectern.maven.stage;

import dev.lectern.maven.browser.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does something with each deck of a build, or with the one that is named. */
public final class EachDeck {
  private final List<DeckFolder> decks;

  private EachDeck(List<DeckFolder> decks) {
    this.decks = decks;
  }

  /** Something that needs a browser. */
  public interface Shown {
    /** Does it. */
    void on(DeckFolder deck, Chromium chromium) throws IOException;
  }

  /** Something that needs none. */
  public interface Plain {
    /** Does it. */
    void on(DeckFolder deck) throws IOException;
  }

  /**
   * The decks below a folder.
   *
   * @param id the one that is meant; empty: all
   */
  public static EachDeck below(Path folder, String id) throws IOException {
    List<DeckFolder> all = DeckFolder.below(folder);
    List<DeckFolder> decks = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (DeckFolder deck : all) {
      ids.add(deck.id());
      if (id.isEmpty() || deck.id().equals(id)) {
        decks.add(deck);
      }
    }
    if (decks.isEmpty() && !all.isEmpty()) {
      throw new IOException("no deck \"" + id + "\"; there is " + String.join(", ", ids));
    }
    return new EachDeck(decks);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return decks.isEmpty();
  }

  /** With one browser for all. */
  public void show(String browser, Shown work) throws IOException {
    if (!decks.isEmpty()) {
      try (Chromium chromium = Chromium.start(browser)) {
        for (DeckFolder deck : decks) {
          work.on(deck, chromium);
        }
      }
    }
  }

  /** One after the other. */
  public void run(Plain work) throws IOException {
    for (DeckFolder deck : decks) {
      work.on(deck);
    }
  }
}

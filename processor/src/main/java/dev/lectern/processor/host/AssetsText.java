package dev.lectern.processor.host;

import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.DeckRoot;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code Assets} as a build tool writes it before javac runs. It is what the processor would
 * generate, which does so only where there is none.
 */
public final class AssetsText {
  private AssetsText() {}

  /**
   * The text of the class by its package, for each that has a deck with a root of its own.
   *
   * @param decks the package of each source file that has a deck
   * @param chosen the root that {@code lectern.root} names
   * @param classes where classes go: no file of a deck is in it
   */
  public static SortedMap<String, String> of(
      Map<Path, String> decks, Optional<Path> chosen, Path classes) {
    SortedMap<String, TreeSet<String>> paths = new TreeMap<>();
    decks.forEach(
        (file, home) -> {
          DeckRoot root =
              chosen
                  .map(folder -> new DeckRoot(folder, true))
                  .orElseGet(() -> DeckRoot.besideSource(file, home));
          if (root.dedicated()) {
            paths
                .computeIfAbsent(home, name -> new TreeSet<>())
                .addAll(new DeckFiles(Optional.of(root), Optional.of(classes)).all());
          }
        });
    SortedMap<String, String> texts = new TreeMap<>();
    paths.forEach((home, files) -> texts.put(home, AssetsGenerator.text(home, files)));
    return texts;
  }
}

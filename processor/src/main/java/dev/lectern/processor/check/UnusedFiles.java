package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.resolve.Assets;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.DeckRoot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** UnusedFile: files of a deck root that no slide uses. */
public final class UnusedFiles {
  private UnusedFiles() {}

  /** Adds, for each deck root, what is in it for nothing; on the first deck that has that root. */
  public static void check(List<Content> contents, Report report) {
    if (!report.tells(Rule.UNUSED_FILE)) {
      return;
    }
    Set<DeckFiles> seen = new HashSet<>();
    for (Content content : contents) {
      DeckFiles files = content.files();
      boolean dedicated = files.root().filter(DeckRoot::dedicated).isPresent();
      if (dedicated && content.deck().isPresent() && seen.add(files)) {
        List<Content> sharing = contents.stream().filter(c -> c.files() == files).toList();
        check(content, files, sharing, report);
      }
    }
  }

  private static void check(Content first, DeckFiles files, List<Content> sharing, Report report) {
    Set<String> unused = new TreeSet<>(files.all());
    for (Content content : sharing) {
      Assets assets = content.assets();
      unused.removeAll(assets.files().keySet());
      unused.removeAll(assets.readFiles());
      // It will be used when the reference is mended.
      unused.removeAll(assets.meant());
    }
    Deck deck = first.deck().orElseThrow();
    for (String path : unused) {
      Traversal.at(Optional.empty(), first, report)
          .add(
              Rule.UNUSED_FILE,
              deck.origin(),
              "no slide uses \"" + path + "\" in " + files.where());
    }
  }
}

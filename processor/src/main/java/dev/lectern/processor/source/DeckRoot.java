package dev.lectern.processor.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that a deck's references are relative to.
 *
 * @param folder the folder
 * @param dedicated whether it holds files of decks alone; else it is the source root itself, where
 *     a file that no deck uses means nothing
 */
public record DeckRoot(Path folder, boolean dedicated) {
  private static final String NAME = "deck";

  /** The folder {@code deck} beside a source root, else the source root. */
  public static DeckRoot besideSource(Path sourceFile, String packageName) {
    Path sourceRoot = sourceRoot(sourceFile, packageName);
    Path beside = sourceRoot.resolveSibling(NAME);
    return Files.isDirectory(beside) ? new DeckRoot(beside, true) : new DeckRoot(sourceRoot, false);
  }

  /** How messages name it. */
  public String shown() {
    return Shown.path(folder);
  }

  /** The folders whose files matter: this one, and the one that would be the root if it came. */
  public List<Path> watched() {
    return dedicated ? List.of(folder) : List.of(folder, folder.resolveSibling(NAME));
  }

  private static Path sourceRoot(Path sourceFile, String packageName) {
    Path folder = sourceFile.toAbsolutePath().getParent();
    if (packageName.isEmpty()) {
      return folder;
    }
    Path root = folder;
    String[] names = packageName.split("\\.");
    for (int i = names.length - 1; i >= 0; i--) {
      if (root == null
          || root.getFileName() == null
          || !root.getFileName().toString().equals(names[i])) {
        // The file is not where its package says; javac does not mind.
        return folder;
      }
      root = root.getParent();
    }
    return root;
  }
}

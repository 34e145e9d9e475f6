package dev.lectern.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Java source with a deck.
 *
 * @param file the source
 * @param packageName its package; empty: none
 * @param types the names of its types
 */
record DeckSource(Path file, String packageName, List<String> types) {

  /** Whether it has classes there. */
  boolean isCompiledInto(Path classes) {
    Path folder = classes.resolve(packageName.replace('.', '/'));
    return types.stream().anyMatch(type -> Files.exists(folder.resolve(type + ".class")));
  }
}

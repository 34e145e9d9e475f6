package dev.lectern.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a deck root.
 *
 * @param path its path in the root, with {@code /}
 * @param file where it is
 */
public record DeckFile(String path, Path file) {
  /** Its content. */
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  /** Its content as it comes. */
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  /** The last dot of its name and what follows, in lower case; empty: no dot. */
  public String extension() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(java.util.Locale.ROOT);
  }
}

package dev.lectern.processor.emit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What decks are written to. Paths are relative to it, with {@code /}. */
public interface Folder {
  /** Something to write from. */
  interface Content {
    /** Its bytes, from the first one. */
    InputStream open() throws IOException;
  }

  /** Writes a file. */
  void write(String path, Content content) throws IOException;

  /** Deletes a file, if it is there, and the folders that it leaves empty. */
  void delete(String path) throws IOException;

  /** The names of the folders in it, sorted. */
  List<String> folders() throws IOException;

  /** Where a file is, if that is in the file system. */
  Optional<Path> path(String path);
}

package dev.lectern.talk.stage;

import java.nio.file.Path;

/** The deck of this module, as compiled. */
final class Journey {
  static final Path FOLDER =
      Path.of(System.getProperty("lectern.talk", "target/classes/journey")).toAbsolutePath();

  private Journey() {}

  /** The address of a file of the deck. */
  static String url(String file) {
    return FOLDER.resolve(file).toUri().toString();
  }
}

package dev.lectern.processor.source;

import java.nio.file.Path;

/** Paths as messages show them. */
public final class Shown {
  private Shown() {}

  /** Relative to the working directory where that is shorter. */
  public static String path(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.equals(here)) {
      return ".";
    }
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}

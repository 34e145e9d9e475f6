package dev.lectern.maven.imports.emit;

import dev.lectern.maven.imports.load.Resources;

/** Writes the project's pom. */
public final class Pom {
  private Pom() {}

  /** A pom for a deck. */
  public static String of(String group, String artifact, String version) {
    return Resources.text("pom.txt")
        .replace("@group@", group)
        .replace("@artifact@", artifact)
        .replace("@version@", version);
  }
}

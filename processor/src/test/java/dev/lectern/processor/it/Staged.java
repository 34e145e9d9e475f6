package dev.lectern.processor.it;

import java.nio.file.Path;

/** Our own artifacts, in a repository below {@code target}; the pom says where. */
final class Staged {
  private Staged() {}

  static String version() {
    return property("lectern.version");
  }

  static Path repository() {
    return Path.of(property("lectern.repository"));
  }

  static Path annotations() {
    return jar("lectern-annotations", "");
  }

  /** The processor with all that it needs. */
  static Path processor() {
    return jar("lectern-processor", "-all");
  }

  private static Path jar(String artifact, String classifier) {
    return repository()
        .resolve("dev/lectern/" + artifact + "/" + version())
        .resolve(artifact + "-" + version() + classifier + ".jar");
  }

  static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("no " + name + ": run integration tests by mvn verify");
    }
    return value;
  }
}

package dev.lectern.processor.it;

import java.nio.file.Path;

/** Our own artifacts, in a repository below {@code target}; the pom says where. */
public final class Staged {
  private Staged() {}

  public static String version() {
    return property("lectern.version");
  }

  public static Path repository() {
    return Path.of(property("lectern.repository"));
  }

  public static Path annotations() {
    return jar("lectern-annotations", "");
  }

  /** The processor with all that it needs. */
  public static Path processor() {
    return jar("lectern-processor", "-all");
  }

  private static Path jar(String artifact, String classifier) {
    return repository()
        .resolve("dev/lectern/" + artifact + "/" + version())
        .resolve(artifact + "-" + version() + classifier + ".jar");
  }

  public static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("no " + name + ": run integration tests by mvn verify");
    }
    return value;
  }
}

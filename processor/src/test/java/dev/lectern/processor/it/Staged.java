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
    return file("lectern-annotations", ".jar");
  }

  /** The processor, with all that it needs inside. */
  public static Path processor() {
    return file("lectern-processor", ".jar");
  }

  /** One of the files that are published of an artifact. */
  static Path file(String artifact, String end) {
    return repository()
        .resolve("dev/lectern/" + artifact + "/" + version())
        .resolve(artifact + "-" + version() + end);
  }

  public static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("no " + name + ": run integration tests by mvn verify");
    }
    return value;
  }
}

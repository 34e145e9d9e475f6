package dev.lectern.processor.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A JDK of some version: the one that runs the tests, {@code JDK_25_HOME} (or the like), or a
 * neighbour of the one that runs the tests. Without one the test is skipped, but not in CI.
 */
public record Jdk(Path home) {

  public static Jdk of(int version) {
    Path running = Path.of(System.getProperty("java.home"));
    String variable = System.getenv("JDK_" + version + "_HOME");
    Stream<Path> candidates =
        Stream.concat(
            Stream.concat(Stream.of(running), Optional.ofNullable(variable).map(Path::of).stream()),
            neighbours(running));
    Optional<Path> home = candidates.filter(jdk -> isVersion(jdk, version)).findFirst();
    if (home.isEmpty()) {
      String message = "no JDK " + version + ": set JDK_" + version + "_HOME to one";
      Assertions.assertNotEquals("true", System.getenv("CI"), message);
      Assumptions.abort(message);
    }
    return new Jdk(home.get());
  }

  public Path javac() {
    return home.resolve("bin/javac");
  }

  private static Stream<Path> neighbours(Path jdk) {
    try (Stream<Path> siblings = Files.list(jdk.toRealPath().getParent())) {
      return siblings.sorted().toList().stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static boolean isVersion(Path jdk, int version) {
    Path release = jdk.resolve("release");
    if (!Files.isRegularFile(release)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(release)) {
      return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"" + version + "\\b.*"))
          && Stream.of("javac", "javac.exe")
              .anyMatch(javac -> Files.isExecutable(jdk.resolve("bin").resolve(javac)));
    } catch (IOException e) {
      return false;
    }
  }
}

package dev.lectern.maven.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lectern.processor.it.Readme;
import dev.lectern.processor.it.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that the README gives for old decks, word for word; and Maven on what comes of it. */
class ImportIT {
  @TempDir Path directory;

  @Test
  void anOldDeckBecomesAProjectThatMavenBuilds() throws IOException {
    assumeFalse(Maven.offline(), "Maven may have to fetch what the goal needs");
    copy(Path.of("src/test/decks/ferry"), directory.resolve("old"));
    List<String> words =
        Stream.of(Readme.snippet("import").split("[\\s\\\\]+")).filter(w -> !w.isBlank()).toList();
    assertThat(words.get(0)).isEqualTo("mvn");
    Run imported = Maven.run(directory, words.subList(1, words.size()).toArray(String[]::new));
    assertThat(imported.output()).contains("BUILD SUCCESS");
    assertThat(imported.output()).contains("Lectern: 17 slides are in");

    Path project = directory.resolve("my-talk");
    Run built = Maven.run(project, "compile");
    assertThat(built.output()).contains("BUILD SUCCESS");
    assertThat(built.lines("Lectern: 17 slides in")).hasSize(1);
    assertThat(Files.exists(project.resolve("IMPORT.md"))).isTrue();

    Run again = Maven.run(directory, words.subList(1, words.size()).toArray(String[]::new));
    assertThat(again.output()).contains("is not empty; nothing is written over");
    assertThat(again.output()).doesNotContain("\tat ");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}

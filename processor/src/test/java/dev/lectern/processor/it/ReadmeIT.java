package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a user to write and to type, word for word. */
class ReadmeIT {
  @TempDir Path directory;

  @BeforeEach
  void needsAReadme() {
    assumeTrue(Files.exists(Path.of("../README.md")), "there is no README yet");
  }

  @Test
  void theMavenPomBuildsADeckAndKeepsItFresh() throws IOException {
    Project project = Project.copyOf("deck", directory);
    project.write("pom.xml", Readme.snippet("maven-pom"));
    Run run = Maven.run(directory, "compile");
    assertThat(run.output()).contains("BUILD SUCCESS");
    assertThat(run.lines("Lectern: 2 slides in")).hasSize(1);
    assertThat(project.has("target/classes/hello/index.html")).isTrue();

    Files.delete(project.file("src/main/deck/img/logo.svg"));
    assertThat(Maven.run(directory, "compile").output()).contains("[MissingFile]");
  }

  @Test
  void theJavacCommandBuildsADeckOfTwoFiles() throws IOException {
    Project project = new Project(directory);
    for (String source : List.of("Hello.java", "Greeting.java")) {
      project.write(source, Readme.snippet(source));
    }
    for (Path jar : List.of(Staged.annotations(), Staged.processor())) {
      Files.copy(jar, project.file(jar.getFileName().toString()));
    }
    String line = Readme.snippet("javac").replace("\\\n", " ").strip();
    List<String> command = new ArrayList<>(List.of(line.split("\\s+")));
    assertThat(command.get(0)).isEqualTo("javac");
    command.set(0, Jdk.of(Runtime.version().feature()).javac().toString());
    Run run = Run.of(directory, Map.of(), command);
    assertThat(run.lines("Lectern: ")).hasSize(1);
    assertThat(run.succeeded()).isTrue();
  }
}

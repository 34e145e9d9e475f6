package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

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
  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(directory);
  }

  @Test
  void theMavenPomBuildsTheDeckAndKeepsItFresh() throws IOException {
    assumeFalse(Maven.offline(), "Maven may have to fetch the plugins that the pom leaves open");
    project.write("pom.xml", Readme.snippet("maven-pom"));
    writeSources("src/main/java/");
    Run first = Maven.run(directory, "compile");
    assertThat(first.output()).contains("BUILD SUCCESS");
    assertThat(first.lines("Lectern: 2 slides in target/classes/hello/index.html")).hasSize(1);
    assertThat(project.has("target/classes/hello/index.html")).isTrue();

    project.write("src/main/deck/code/answer.py", "print(42)\n");
    Run second = Maven.run(directory, "compile");
    assertThat(second.output()).contains("BUILD SUCCESS");
    assertThat(second.lines("Lectern: code/answer.py is new: compiling")).hasSize(1);
  }

  @Test
  void theJavacCommandBuildsTheDeck() throws IOException {
    writeSources("");
    for (Path jar : List.of(Staged.annotations(), Staged.processor())) {
      Files.copy(jar, project.file(jar.getFileName().toString()));
    }
    String line = Readme.snippet("javac").replace("\\\n", " ").strip();
    List<String> command = new ArrayList<>(List.of(line.split("\\s+")));
    assertThat(command.get(0)).isEqualTo("javac");
    command.set(0, Jdk.of(Runtime.version().feature()).javac().toString());
    Run run = Run.of(directory, Map.of(), command);
    assertThat(run.output()).isEqualTo("Note: Lectern: 2 slides in out/hello/index.html\n");
    assertThat(run.succeeded()).isTrue();
    assertThat(project.has("out/hello/index.html")).isTrue();
  }

  private void writeSources(String folder) throws IOException {
    for (String source : List.of("Hello.java", "Greeting.java")) {
      project.write(folder + source, Readme.snippet(source));
    }
  }
}

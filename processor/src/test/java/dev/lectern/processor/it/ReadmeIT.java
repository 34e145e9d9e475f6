package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a user to write and to type, word for word. */
class ReadmeIT {
  @TempDir Path directory;

  @Test
  void theJavacCommandBuildsTheDeck() throws IOException {
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
    assertThat(run.output()).isEqualTo("Note: Lectern: 2 slides in out/hello/index.html\n");
    assertThat(run.succeeded()).isTrue();
    assertThat(project.has("out/hello/index.html")).isTrue();
  }
}

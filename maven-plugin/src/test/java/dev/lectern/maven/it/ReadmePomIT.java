package dev.lectern.maven.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lectern.processor.it.Project;
import dev.lectern.processor.it.Readme;
import dev.lectern.processor.it.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pom that the README tells a user to write, word for word. */
class ReadmePomIT {
  @TempDir Path directory;

  @Test
  void theMavenPomBuildsTheDeckAndKeepsItFresh() throws IOException {
    assumeFalse(Maven.offline(), "Maven may have to fetch the plugins that the pom leaves open");
    Project project = new Project(directory);
    project.write("pom.xml", Readme.snippet("maven-pom"));
    for (String source : List.of("Hello.java", "Greeting.java")) {
      project.write("src/main/java/" + source, Readme.snippet(source));
    }
    Run first = Maven.run(directory, "compile");
    assertThat(first.output()).contains("BUILD SUCCESS");
    assertThat(first.lines("Lectern: 2 slides in target/classes/hello/index.html")).hasSize(1);
    assertThat(project.has("target/classes/hello/index.html")).isTrue();

    project.write("src/main/deck/code/answer.py", "print(42)\n");
    Run second = Maven.run(directory, "compile");
    assertThat(second.output()).contains("BUILD SUCCESS");
    assertThat(second.lines("Lectern: code/answer.py is new: compiling")).hasSize(1);
  }
}

package dev.lectern.maven.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lectern.processor.it.Project;
import dev.lectern.processor.it.Run;
import dev.lectern.processor.it.Staged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven 4 and its maven-compiler-plugin, which names processors among the dependencies. */
class Maven4IT {
  private static final String LOGO = "src/main/deck/img/logo.svg";
  private static final String INDEX = "target/classes/hello/index.html";

  @TempDir Path directory;

  @Test
  void aRenamedPictureCompilesTheDeckAgainAndFails() throws IOException {
    assumeFalse(Maven.offline(), "Maven 4 has to fetch its own plugins");
    Project project = Project.copyOf("maven4", directory);
    project.copy(Path.of("src/it/deck/src"), "src");
    Files.createDirectory(project.file(".mvn"));
    Run first = compile();
    assertThat(first.output()).contains("BUILD SUCCESS");
    assertThat(first.lines("Lectern: 2 slides in " + INDEX)).hasSize(1);

    String logo = project.read(LOGO);
    Files.move(project.file(LOGO), project.file("src/main/deck/img/emblem.svg"));
    Run second = compile();
    assertThat(second.lines("Lectern: img/emblem.svg is new: compiling the deck again")).hasSize(1);
    assertThat(second.output()).contains("[MissingFile] @Image.value: no file \"img/logo.svg\"");
    assertThat(second.output()).contains("BUILD FAILURE");
    assertThat(project.has(INDEX)).isFalse();

    Files.delete(project.file("src/main/deck/img/emblem.svg"));
    project.write(LOGO, logo);
    assertThat(compile().output()).contains("BUILD SUCCESS");
    assertThat(project.has(INDEX)).isTrue();
    assertThat(compile().lines("Nothing to compile")).hasSize(1);
  }

  private Run compile() {
    return Maven.run(Path.of(Staged.property("lectern.maven4Home")), directory, "compile");
  }
}

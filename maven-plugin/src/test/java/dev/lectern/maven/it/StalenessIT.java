package dev.lectern.maven.it;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.it.Project;
import dev.lectern.processor.it.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn compile} after a file of the deck has changed and no Java source has. */
class StalenessIT {
  private static final String LOGO = "src/main/deck/img/logo.svg";
  private static final String INDEX = "target/classes/hello/index.html";
  private static final String NOTHING_TO_COMPILE = "Nothing to compile";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void copy() throws IOException {
    project = Project.copyOf("deck", directory);
  }

  @Test
  void aFileThatChangedOrCameCompilesTheDeckAgain() throws IOException {
    Run first = compile();
    assertThat(first.lines("Lectern: 2 slides in " + INDEX)).hasSize(1);

    assertThat(compile().lines(NOTHING_TO_COMPILE)).hasSize(1);

    String logo = project.read(LOGO).replace("r=\"4\"", "r=\"3\"");
    project.write(LOGO, logo);
    assertThat(compile().lines("Lectern: img/logo.svg has changed")).hasSize(1);
    assertThat(project.read("target/classes/hello/img/logo.svg")).isEqualTo(logo);

    project.write("src/main/deck/img/second.svg", logo);
    assertThat(compile().lines("Lectern: img/second.svg is new")).hasSize(1);

    assertThat(compile().lines(NOTHING_TO_COMPILE)).hasSize(1);
  }

  @Test
  void aPictureThatWasDeletedFailsEachBuildUntilItIsBack() throws IOException {
    compile();
    var deck = project.hashes("target/classes/hello");
    String logo = project.read(LOGO);

    Files.delete(project.file(LOGO));
    Run failed = Maven.run(directory, "compile");
    assertThat(failed.lines("Lectern: img/logo.svg is gone: compiling the deck again")).hasSize(1);
    assertFails(failed);
    assertFails(Maven.run(directory, "compile"));

    project.write(LOGO, logo);
    compile();
    assertThat(project.hashes("target/classes/hello")).isEqualTo(deck);
    assertThat(compile().lines(NOTHING_TO_COMPILE)).hasSize(1);
  }

  @Test
  void aCodeFileThatWasDeletedIsAMissingSymbol() throws IOException {
    compile();
    Files.delete(project.file("src/main/deck/code/hello.py"));
    for (int build = 1; build <= 2; build++) {
      Run failed = Maven.run(directory, "compile");
      assertThat(failed.succeeded()).isFalse();
      assertThat(failed.output()).contains("Source.java:[7,");
      assertThat(failed.output()).contains("cannot find symbol");
      assertThat(project.has(INDEX)).isFalse();
    }
  }

  private void assertFails(Run run) {
    assertThat(run.succeeded()).isFalse();
    assertThat(run.output())
        .contains("Greeting.java:[7,16] [MissingFile] @Image.value: no file \"img/logo.svg\"");
    assertThat(project.has(INDEX)).isFalse();
  }

  private Run compile() {
    Run run = Maven.run(directory, "compile");
    assertThat(run.output()).contains("BUILD SUCCESS");
    assertThat(project.has(INDEX)).isTrue();
    return run;
  }
}

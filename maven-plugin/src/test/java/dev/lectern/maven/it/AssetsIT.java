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

/** {@code lectern:assets}: constants for a deck's files that are there before javac is. */
class AssetsIT {
  private static final String ASSETS = "target/generated-sources/lectern/hello/Assets.java";
  private static final String SOURCE = "src/main/java/hello/Source.java";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void copy() throws IOException {
    project = Project.copyOf("deck", directory);
    String pom = project.read("pom.xml");
    project.write(
        "pom.xml", pom.replace("<goal>refresh</goal>", "<goal>refresh</goal><goal>assets</goal>"));
  }

  /** Without them, javac stops at the first and calls each use of a constant one. */
  @Test
  void aMistakeThatStopsJavacIsTheOnlyOneTold() throws IOException {
    String source = project.read(SOURCE);
    project.write(SOURCE, source.replace("@Slide(", "@Slide(colour = \"red\", value = "));
    Run failed = compile();
    assertThat(failed.succeeded()).isFalse();
    assertThat(failed.output()).contains("symbol:   method colour()");
    assertThat(failed.output()).doesNotContain("Assets");
    assertThat(project.read(ASSETS)).contains("String HELLO_PY = \"code/hello.py\";");
  }

  @Test
  void theDeckIsTheSameAndAFileThatGoesTakesItsConstantWithIt() throws IOException {
    assertThat(compile().output()).contains("BUILD SUCCESS");
    assertThat(project.has("target/classes/hello/Assets.class")).isTrue();
    assertThat(project.has("target/generated-sources/annotations/hello/Assets.java")).isFalse();
    assertThat(compile().lines("Nothing to compile")).hasSize(1);

    Files.delete(project.file("src/main/deck/code/hello.py"));
    Run failed = compile();
    assertThat(failed.output()).contains("Source.java:[7,");
    assertThat(failed.output()).contains("cannot find symbol");
    assertThat(project.read(ASSETS)).doesNotContain("HELLO_PY");
  }

  private Run compile() {
    return Maven.run(directory, "compile");
  }
}

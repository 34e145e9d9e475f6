package dev.lectern.maven.it;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.it.Jdk;
import dev.lectern.processor.it.Project;
import dev.lectern.processor.it.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A processor on the class path alone, which javac does not run from JDK 23 on. */
class ConfirmIT {
  @TempDir Path directory;

  @Test
  void theBuildFailsWhereNoDeckCameOut() throws IOException {
    Project.copyOf("classpath", directory);
    Run run =
        Maven.run(
            directory,
            "compile",
            "-Dmaven.compiler.fork=true",
            "-Dmaven.compiler.executable=" + Jdk.of(25).javac());
    assertThat(run.succeeded()).isFalse();
    assertThat(run.lines("ERROR] Failed to execute goal").get(0))
        .contains(
            "Lectern: src/main/java/Talk.java has a @Deck, but no deck came out: the processor has"
                + " not run. Name lectern-processor in annotationProcessorPaths");
  }
}

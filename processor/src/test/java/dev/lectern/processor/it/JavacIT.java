package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain javac on two source files, with a picture beside them and no build tool. */
class JavacIT {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void compilesADeckOfTwoFilesWithoutAWarning(int version) throws IOException {
    Project project = Project.copyOf("plain", directory);
    Run run = javac(version, "-Xlint:all", "-Werror");
    assertThat(run.output()).isEqualTo("Note: Lectern: 2 slides in " + "out/hello/index.html\n");
    assertThat(run.succeeded()).isTrue();
    assertThat(project.read("out/hello/index.html")).contains("It says <em>hello</em>.");
    assertThat(project.has("out/hello/img/logo.svg")).isTrue();
    assertThat(project.has("out/hello/reveal/reveal.js")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void aPictureThatIsGoneIsAnErrorOnItsNameAndTheOldDeckGoesToo(int version) throws IOException {
    Project project = Project.copyOf("plain", directory);
    javac(version);
    Files.delete(project.file("img/logo.svg"));
    Run run = javac(version);
    assertThat(run.succeeded()).isFalse();
    assertThat(run.output())
        .isEqualTo(
            """
            Greeting.java:9: error: [MissingFile] @Image.value: no file "img/logo.svg" in .
            @Image(value = "img/logo.svg", alt = "A circle")
                           ^
            1 error
            """);
    assertThat(project.has("out/hello/index.html")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void theProcessorMayBeAModule(int version) throws IOException {
    Project.copyOf("plain", directory);
    Run run = javac(version, "--processor-module-path", List.of());
    assertThat(run.output()).isEqualTo("Note: Lectern: 2 slides in " + "out/hello/index.html\n");
  }

  private Run javac(int version, String... options) {
    return javac(version, "-processorpath", List.of(options));
  }

  private Run javac(int version, String processorPath, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Jdk.of(version).javac().toString());
    command.addAll(options);
    command.addAll(List.of(processorPath, Staged.processor().toString()));
    command.addAll(List.of("-cp", Staged.annotations().toString()));
    command.addAll(List.of("-d", "out", "Hello.java", "Greeting.java"));
    return Run.of(directory, Map.of("LC_ALL", "C.UTF-8"), command);
  }
}

package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build file for Ant that the README shows, word for word. */
class AntIT {
  private static final String LOGO = "src/main/deck/img/logo.svg";
  private static final String INDEX = "out/hello/index.html";

  @TempDir Path directory;

  @Test
  void aRenamedPictureIsAnErrorInTheNextBuild() throws IOException {
    Project project = new Project(directory);
    project.write("build.xml", Readme.snippet("ant-build"));
    for (String source : List.of("Hello.java", "Greeting.java")) {
      Path file = Path.of("src/it/plain").resolve(source);
      project.write("src/main/java/" + source, Files.readString(file));
    }
    project.copy(Path.of("src/it/plain/img"), "src/main/deck/img");
    for (Path jar : List.of(Staged.annotations(), Staged.processor())) {
      Files.copy(jar, project.file(jar.getFileName().toString()));
    }
    Run first = ant();
    assertThat(first.output()).contains("[javac] Note: Lectern: 2 slides in ");
    assertThat(first.output()).contains("BUILD SUCCESSFUL");
    assertThat(project.has(INDEX)).isTrue();

    Files.move(project.file(LOGO), project.file("src/main/deck/img/emblem.svg"));
    Run second = ant();
    assertThat(second.output()).contains("[MissingFile] @Image.value: no file \"img/logo.svg\"");
    assertThat(second.output()).contains("BUILD FAILED");
    assertThat(project.has(INDEX)).isFalse();
  }

  private Run ant() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try (Stream<Path> jars = Files.list(Path.of(Staged.property("lectern.ant")))) {
      String path = jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
      return Run.of(
          directory, Map.of(), List.of(java, "-cp", path, "org.apache.tools.ant.Main", "-noinput"));
    }
  }
}

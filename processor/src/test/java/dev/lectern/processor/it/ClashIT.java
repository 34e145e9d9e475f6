package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another processor before ours, which brings libraries that we have too, of versions of old. */
class ClashIT {
  private static final Path OLD = Path.of(Staged.property("lectern.clash"));

  @TempDir Path directory;
  private Project project;
  private String beside;

  @BeforeEach
  void compileTheOther() throws IOException {
    project = Project.copyOf("plain", directory);
    project.copy(Path.of("src/it/clash"), "other");
    project.write("other/classes/META-INF/services/javax.annotation.processing.Processor", "Beside");
    try (Stream<Path> jars = Files.list(OLD)) {
      beside =
          jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
    }
    assertThat(beside.split(File.pathSeparator)).hasLength(5);
    assertThat(
            javac("-proc:none", "-cp", beside, "-d", "other/classes", "other/Beside.java").output())
        .isEmpty();
  }

  @Test
  void bothFindTheirOwn() throws IOException {
    Run alone = deck(Staged.processor().toString(), "alone");
    Run together =
        deck(
            String.join(
                File.pathSeparator, "other/classes", beside, Staged.processor().toString()),
            "together");
    assertThat(alone.output()).isEqualTo("Note: Lectern: 2 slides in alone/hello/index.html\n");
    assertThat(together.output().lines())
        .containsExactly(
            "Note: mine: jsoup-1.8.3.jar", "Note: Lectern: 2 slides in together/hello/index.html")
        .inOrder();
    assertThat(project.hashes("together/hello")).isEqualTo(project.hashes("alone/hello"));
  }

  private Run deck(String processors, String out) {
    return javac(
        "-processorpath",
        processors,
        "-cp",
        Staged.annotations().toString(),
        "-d",
        out,
        "Hello.java",
        "Greeting.java");
  }

  private Run javac(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Jdk.of(Runtime.version().feature()).javac().toString());
    command.addAll(List.of(options));
    return Run.of(directory, Map.of("LC_ALL", "C.UTF-8"), command);
  }
}

package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A deck in which all goes wrong: {@code src/test/twenty}. */
class TwentyMistakesTest {
  private static final Path DECK = Path.of("src/test/twenty");

  /** In the order of the talk. */
  private static final List<String> SOURCES =
      List.of(
          "java/Talk.java",
          "java/Intro.java",
          "java/Numbers.java",
          "java/Last.java",
          "java/NoSlide.java");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void twentyMistakesAreToldInOneRunInTheOrderOfTheTalkAndNothingIsWritten(Compiler compiler)
      throws IOException {
    compiler.assumePresent();
    copy();
    // The order in which the compiler is given the files does not matter.
    List<String> given = SOURCES.stream().sorted().toList();
    Outcome outcome = compiler.run(new Job(folder.toString(), given, List.of()));
    List<String> told = outcome.problems().stream().map(Told::toString).toList();
    assertThat(told).containsExactlyElementsIn(expected(compiler)).inOrder();
    assertThat(told).hasSize(20);
    Set<String> codes =
        outcome.messages().stream().map(m -> m.split("]")[0]).collect(Collectors.toSet());
    assertThat(codes).hasSize(20);
    assertThat(outcome.success()).isFalse();
    assertThat(Files.exists(folder.resolve("classes/talk"))).isFalse();
  }

  private static List<String> expected(Compiler compiler) throws IOException {
    List<String> expected = new ArrayList<>();
    for (String source : SOURCES) {
      for (Expectation each : Expectation.read(source, Files.readAllLines(DECK.resolve(source)))) {
        if (each.concerns(compiler)) {
          expected.add(each.told().toString());
        }
      }
    }
    return expected;
  }

  private void copy() throws IOException {
    try (Stream<Path> files = Files.walk(DECK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(DECK.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}

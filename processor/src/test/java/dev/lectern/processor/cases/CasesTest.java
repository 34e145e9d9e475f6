package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lectern.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** Every case in {@code src/test/cases}, on every compiler. */
@ExtendWith(ListedByPit.class)
class CasesTest {
  /** {@link InternalErrorTest} has it: no talk can be written that provokes it. */
  private static final Set<String> ELSEWHERE = Set.of(Rule.INTERNAL_ERROR.code());

  @TestFactory
  Stream<DynamicNode> everyCaseGivesWhatItSays(@TempDir Path directory) {
    List<Case> cases = Case.chosen();
    Batch batch = Batch.start(cases, directory);
    return cases.stream().map(each -> dynamicContainer(each.name(), tests(each, batch)));
  }

  @Test
  void everyRuleHasACase() {
    Set<String> codes = Case.all().stream().map(Case::code).collect(Collectors.toSet());
    Set<String> rules = new TreeSet<>();
    Arrays.stream(Rule.values()).map(Rule::code).forEach(rules::add);
    rules.removeAll(ELSEWHERE);
    assertThat(codes).containsExactlyElementsIn(rules);
  }

  @Test
  void everyCaseProvokesTheRuleThatItIsFiledUnder() throws IOException {
    for (Case each : Case.all()) {
      List<String> messages =
          each.expectations().stream().map(expectation -> expectation.told().message()).toList();
      assertWithMessage(each.name())
          .that(messages.stream().anyMatch(m -> m.startsWith("[" + each.code() + "] ")))
          .isTrue();
    }
  }

  private static Stream<DynamicNode> tests(Case each, Batch batch) {
    return Compiler.chosen().stream()
        .flatMap(
            compiler ->
                Stream.of(
                    dynamicTest("bad, " + compiler, () -> checkBad(each, batch, compiler)),
                    dynamicTest("good, " + compiler, () -> checkGood(each, batch, compiler))));
  }

  private static void checkGood(Case each, Batch batch, Compiler compiler) {
    Batch.Result result = result(each, "good", batch, compiler);
    same(each, "good, " + compiler, List.of(), result.outcome().problems());
    assertThat(result.outcome().printed()).isEmpty();
    assertThat(result.outcome().success()).isTrue();
    assertThat(result.pages()).isNotEmpty();
  }

  private static void checkBad(Case each, Batch batch, Compiler compiler) throws IOException {
    List<Expectation> expected =
        each.expectations().stream().filter(e -> e.concerns(compiler)).toList();
    assertWithMessage("what the fixture expects").that(expected).isNotEmpty();
    Batch.Result result = result(each, "bad", batch, compiler);
    List<Told> problems = result.outcome().problems();
    same(each, "bad, " + compiler, expected.stream().map(Expectation::told).toList(), problems);
    if (compiler.isJavac()) {
      expected.forEach(expectation -> marks(expectation, problems));
    }
    boolean errors = expected.stream().anyMatch(expectation -> expectation.told().isError());
    assertThat(result.outcome().success()).isEqualTo(!errors);
    if (errors) {
      assertThat(result.pages()).isEmpty();
    } else {
      assertThat(result.pages()).isNotEmpty();
    }
  }

  private static Batch.Result result(Case each, String twin, Batch batch, Compiler compiler) {
    try {
      return batch.of(each, twin, compiler);
    } catch (RuntimeException e) {
      throw Batch.unwrapped(e);
    }
  }

  /** Both in the order of places: the order in which they are told is a test of its own. */
  private static void same(Case each, String which, List<Told> expected, List<Told> told) {
    List<String> wanted = lines(expected);
    List<String> got = lines(told);
    if (!wanted.equals(got)) {
      StringBuilder text = new StringBuilder(each.name() + " (" + which + "):");
      difference(wanted, got).forEach(line -> text.append("\n  not told:     ").append(line));
      difference(got, wanted).forEach(line -> text.append("\n  not expected: ").append(line));
      throw new AssertionFailedError(
          text.toString(), String.join("\n", wanted), String.join("\n", got));
    }
  }

  private static List<String> lines(List<Told> told) {
    return told.stream().sorted(Told.BY_PLACE).map(Told::toString).toList();
  }

  private static List<String> difference(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static void marks(Expectation expectation, List<Told> problems) {
    if (expectation.at().isPresent()) {
      Told match =
          problems.stream()
              .filter(told -> told.toString().equals(expectation.told().toString()))
              .min(Comparator.comparing(Told::line))
              .orElseThrow();
      assertWithMessage(match.toString()).that(match.marked()).isEqualTo(expectation.at().get());
    }
  }
}

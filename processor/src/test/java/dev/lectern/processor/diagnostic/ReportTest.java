package dev.lectern.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lectern.Rule;
import dev.lectern.Rule.Severity;
import dev.lectern.processor.model.Origin;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Origin FIRST = new Origin("@Deck", () -> 1);
  private static final Origin SECOND = new Origin("@Slide", () -> 2);

  private final Levels levels = new Levels();
  private final Report report = new Report(levels);

  @Test
  void problemsStandInSourceOrder() {
    report.add(Rule.BAD_VALUE, SECOND, "b");
    report.add(FIRST, new Finding(Rule.HEAVY_FILE, "a"));
    report.add(Rule.BAD_OPTION, NoPlace.option("lectern.root"), "o");
    assertThat(report.problems().stream().map(Problem::text))
        .containsExactly(
            "[BadOption] -Alectern.root: o", "[HeavyFile] @Deck: a", "[BadValue] @Slide: b")
        .inOrder();
  }

  @Test
  void aProblemIsToldOnce() {
    report.add(Rule.BAD_VALUE, FIRST, "a");
    report.add(Rule.BAD_VALUE, FIRST, "a");
    assertThat(report.problems()).hasSize(1);
  }

  @Test
  void warningsFailNoBuild() {
    assertThat(report.hasErrors()).isFalse();
    report.add(Rule.HEAVY_FILE, FIRST, "a");
    assertThat(report.hasErrors()).isFalse();
    report.add(Rule.BAD_VALUE, FIRST, "a");
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  void aChosenLevelCounts() {
    levels.choose(Rule.HEAVY_FILE, Optional.of(Severity.ERROR));
    levels.choose(Rule.UNUSED_FILE, Optional.empty());
    report.add(Rule.HEAVY_FILE, FIRST, "a");
    report.add(Rule.UNUSED_FILE, FIRST, "b");
    assertThat(report.problems())
        .containsExactly(new Problem(Rule.HEAVY_FILE, Severity.ERROR, FIRST, "a"));
  }

  @Test
  void aPlaceMaySilenceWarningsButNoErrors() {
    Report there = report.allowing(Set.of(Rule.HEAVY_FILE, Rule.BAD_VALUE));
    there.add(Rule.HEAVY_FILE, FIRST, "silent");
    there.add(Rule.BAD_VALUE, FIRST, "told");
    there.add(Rule.UNUSED_FILE, FIRST, "told as well");
    report.add(Rule.HEAVY_FILE, SECOND, "told elsewhere");
    assertThat(report.problems().stream().map(Problem::message))
        .containsExactly("told", "told as well", "told elsewhere")
        .inOrder();
    assertThat(there.problems()).isEqualTo(report.problems());
    assertThat(report.allowing(Set.of())).isSameInstanceAs(report);
  }

  @Test
  void aMessageIsOneLineWhateverItQuotes() {
    report.add(Rule.BAD_VALUE, FIRST, "a\nb\rc\td\u0000e\u009ff é");
    assertThat(report.problems().get(0).text())
        .isEqualTo("[BadValue] @Deck: a\\nb\\rc\\td\\u0000e\\u009ff é");
  }

  @Test
  void anExceptionNamesTheInnermostSlide() {
    IllegalStateException cause = new IllegalStateException("why");
    SlideFailure failure =
        assertThrows(
            SlideFailure.class,
            () ->
                SlideFailure.guard(
                    FIRST,
                    () ->
                        SlideFailure.guard(
                            SECOND,
                            () -> {
                              throw cause;
                            })));
    assertThat(failure.origin()).isEqualTo(SECOND);
    assertThat(failure).hasCauseThat().isSameInstanceAs(cause);
    assertThat(SlideFailure.<String>guard(FIRST, () -> "done")).isEqualTo("done");
  }
}

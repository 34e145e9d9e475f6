package dev.lectern.processor.resolve;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What a diff shows of two pieces of code. */
class ComparisonTest {
  private static final String BEFORE = "a\nb\nc\nd\ne";
  private static final String AFTER = "a\nb\nc\nD\ne\nf";

  @Test
  void removedLinesStandBeforeAddedOnesAmongAllOthers() {
    Comparison comparison = Comparison.of(BEFORE, AFTER, Integer.MAX_VALUE);
    assertThat(comparison.text()).isEqualTo("a\nb\nc\nd\nD\ne\nf");
    assertThat(comparison.marks()).isEqualTo("· · · − + · +");
    assertThat(comparison.isEmpty()).isFalse();
  }

  @Test
  void linesFarFromAChangeAreOneEllipsis() {
    Comparison comparison = Comparison.of(BEFORE, AFTER, 1);
    assertThat(comparison.text()).isEqualTo("\nc\nd\nD\ne\nf");
    assertThat(comparison.marks()).isEqualTo("… · − + · +");
  }

  @Test
  void sameCodeIsNoDiff() {
    assertThat(Comparison.of(BEFORE, BEFORE, 0).isEmpty()).isTrue();
  }
}

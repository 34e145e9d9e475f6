package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import java.util.Optional;

/** What is to be said of a picture. */
final class Verdicts {
  private Verdicts() {}

  /** Asserts that nothing is wrong with it. */
  static void assertIntact(PictureFacts facts, int width, int height) {
    assertThat(facts).isEqualTo(PictureFacts.intact(new Picture(width, height)));
  }

  /** Asserts that there is one finding, no size, and what it says about the file. */
  static void assertUnreadable(PictureFacts facts, String message) {
    assertThat(facts.findings()).containsExactly(new Finding(Rule.UNREADABLE_IMAGE, message));
    assertThat(facts.picture()).isEqualTo(Optional.empty());
  }
}

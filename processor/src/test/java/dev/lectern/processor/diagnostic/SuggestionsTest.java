package dev.lectern.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  @ParameterizedTest
  @CsvSource({
    "logo, logo, 0",
    "logo, LOGO, 0",
    "'', logo, 4",
    "logo, '', 4",
    "lgo, logo, 1",
    "loogo, logo, 1",
    "lago, logo, 1",
    "olgo, logo, 1",
    "lgoo, logo, 1",
    "kitten, sitting, 3",
    "abcdefgh, '', 8"
  })
  void aDistanceCountsEdits(String left, String right, int edits) {
    assertThat(Suggestions.distance(left, right, 9)).isEqualTo(edits);
    assertThat(Suggestions.distance(right, left, 9)).isEqualTo(edits);
  }

  @Test
  void whatIsFarLongerOrVeryLongIsNeverMeant() {
    assertThat(Suggestions.distance("abcdefghi", "", 8)).isEqualTo(9);
    assertThat(Suggestions.distance("a".repeat(200), "a".repeat(200), 9)).isEqualTo(0);
    assertThat(Suggestions.distance("a".repeat(201), "a".repeat(201), 9)).isEqualTo(10);
  }

  @Test
  void theNearestAreSuggestedThreeAtMost() {
    assertThat(Suggestions.nearest("intr", List.of("intro", "inter", "outro")))
        .containsExactly("inter", "intro")
        .inOrder();
    assertThat(Suggestions.nearest("a1", List.of("a5", "a4", "a3", "a2")))
        .containsExactly("a2", "a3", "a4")
        .inOrder();
    assertThat(Suggestions.nearest("abcdef", List.of("abcdxx", "abcdex")))
        .containsExactly("abcdex");
  }

  @Test
  void aLongerNameMayHaveMoreMistakes() {
    assertThat(Suggestions.nearest("ab", List.of("xy"))).isEmpty();
    assertThat(Suggestions.nearest("abcde", List.of("abcxy"))).isEmpty();
    assertThat(Suggestions.nearest("abcdef", List.of("abcdxy"))).containsExactly("abcdxy");
    assertThat(Suggestions.nearest("abcdefghijkl", List.of("wxyzefghijkl")))
        .containsExactly("wxyzefghijkl");
    assertThat(Suggestions.nearest("abcdefghijklmno", List.of("vwxyzfghijklmno"))).isEmpty();
  }

  @Test
  void aNameInAnotherFolderIsNear() {
    assertThat(Suggestions.nearest("logo.png", List.of("pictures/small/logo.png")))
        .containsExactly("pictures/small/logo.png");
    assertThat(Suggestions.nearest("pictures/small/logo.png", List.of("logo.png")))
        .containsExactly("logo.png");
    assertThat(Suggestions.nearest("img/logo.png", List.of("img/lgoo.png", "other/logo.png")))
        .containsExactly("img/lgoo.png", "other/logo.png")
        .inOrder();
  }

  @Test
  void aQuestionEndsTheMessage() {
    assertThat(Suggestions.didYouMean("lgo", List.of("logo")))
        .isEqualTo("; did you mean \"logo\"?");
    assertThat(Suggestions.didYouMean("a1", List.of("a2", "a3")))
        .isEqualTo("; did you mean \"a2\" or \"a3\"?");
    assertThat(Suggestions.didYouMean("lgo", List.of("something"))).isEmpty();
    assertThat(Suggestions.didYouMean("lgo", List.of())).isEmpty();
  }
}

package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All of a slide is on the slide, and can be read from the last row. */
@ExtendWith(OnStage.class)
class LayoutIT {

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080", "1024, 768"})
  void keepsWithinItsSlideAndTheScreen(int width, int height, Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.of(width, height).still());
    assertThat(findings(deck, "outside", Map.of())).isEmpty();
  }

  @Test
  void isNotCutOffAndNeedsNoScrolling(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    assertThat(findings(deck, "cut-off", Map.of())).isEmpty();
  }

  @Test
  void isNotHiddenByWhatStandsAroundTheSlide(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    assertThat(findings(deck, "covered", Map.of())).isEmpty();
  }

  @Test
  void isLargeEnoughToRead(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    assertThat(findings(deck, "small", Map.of("text", 18, "code", 16))).isEmpty();
  }

  /** What the script finds wrong at any position of the talk. */
  private static Set<String> findings(DeckPage deck, String script, Map<String, Object> limits) {
    Set<String> findings = new LinkedHashSet<>();
    for (String position : deck.positions()) {
      deck.show(position);
      for (String finding : deck.findings(script, limits)) {
        findings.add("#/" + DeckPage.slideOf(position) + ": " + finding);
      }
    }
    return findings;
  }
}

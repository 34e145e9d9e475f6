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
  /** The smallest sizes, in pixels of a screen of 1280 by 720. */
  static final Map<String, Object> LIMITS = Map.of("text", 18, "code", 16);

  @Test
  void canBeReadFromTheLastRow(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    assertThat(findings(deck, "outside", "cut-off", "covered", "small")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1920, 1080", "1024, 768"})
  void fitsOtherScreens(int width, int height, Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.of(width, height).still());
    assertThat(findings(deck, "outside", "cut-off", "covered")).isEmpty();
  }

  /** What the scripts find wrong at any position of the talk. */
  private static Set<String> findings(DeckPage deck, String... scripts) {
    Set<String> findings = new LinkedHashSet<>();
    for (String position : deck.positions()) {
      deck.show(position);
      for (String script : scripts) {
        for (String finding : deck.findings(script, LIMITS)) {
          findings.add("#/" + DeckPage.slideOf(position) + ": " + finding);
        }
      }
    }
    return findings;
  }
}

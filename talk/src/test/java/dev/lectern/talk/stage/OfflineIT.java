package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deck opens from its folder without a network. */
@ExtendWith(OnStage.class)
class OfflineIT {

  @Test
  void showsTwentySixSlides(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    assertThat(deck.page().evaluate("() => Reveal.getTotalSlides()")).isEqualTo(28);
    assertThat(deck.position()).isEqualTo("curtain");
  }
}

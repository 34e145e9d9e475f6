package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deck opens from its folder, and needs nothing else. */
@ExtendWith(OnStage.class)
class OfflineIT {

  @Test
  void showsTwentySixSlides(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    assertThat(deck.page().evaluate("() => Reveal.getTotalSlides()")).isEqualTo(26);
    assertThat(deck.position()).isEqualTo("curtain");
  }

  @Test
  void asksForFilesOfItsFolderOnly(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    Walk.forward(deck);
    String folder = Journey.FOLDER.toUri().toString();
    assertThat(deck.traffic().requests()).isNotEmpty();
    assertThat(deck.traffic().requests().stream().filter(url -> !url.startsWith(folder)).toList())
        .isEmpty();
  }

  @Test
  void complainsOfNothing(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    Walk.forward(deck);
    Walk.back(deck);
    assertThat(deck.traffic().complaints()).isEmpty();
  }
}

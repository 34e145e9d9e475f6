package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A speaker gets everywhere with the keys of a keyboard or clicker. */
@ExtendWith(OnStage.class)
class WalkIT {

  @Test
  void goesByArrowKeysToo(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    assertThat(Walk.walk(deck, "ArrowRight", () -> {})).isEqualTo(deck.positions());
  }

  @Test
  void remembersInTheAddressWhereItIs(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    deck.show("one-file");
    deck.page().waitForURL(url -> url.endsWith("#/one-file"));
    deck.page().reload();
    deck.page().waitForFunction("() => window.Reveal && Reveal.isReady()");
    assertThat(deck.position()).isEqualTo("one-file");
  }
}

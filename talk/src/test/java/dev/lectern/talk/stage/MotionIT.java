package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What moves, moves when its slide is shown, and not for those who want no motion. */
@ExtendWith(OnStage.class)
class MotionIT {

  @Test
  void theTitleEntersPartByPart(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    assertThat(deck.ask("entrances")).isEmpty();
    deck.page().keyboard().press("PageDown");
    assertThat(deck.position()).isEqualTo("title");
    assertThat(deck.ask("entrances"))
        .containsExactly(
            "h1: fadeInDown after 0s",
            "div.row: fadeInDown after 0s",
            "h2: fadeInDown after 1s",
            "div.text: fadeInUp after 2s");
    deck.settle();
    assertThat(deck.ask("faint-entrances")).isEmpty();
  }

  @Test
  void theTitleIsThereAtOnceForThoseWhoWantNoMotion(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    deck.page().keyboard().press("PageDown");
    assertThat(deck.position()).isEqualTo("title");
    assertThat(deck.ask("entrances")).isEmpty();
    assertThat(deck.ask("faint-entrances")).isEmpty();
  }

  @Test
  void oneSlideOfCodeTurnsIntoTheNext(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    deck.show("mary-shelley/1");
    deck.page().keyboard().press("PageDown");
    assertThat(deck.position()).isEqualTo("alive");
    assertThat(deck.ask("auto-animated"))
        .containsExactly("member-lead", "member-code", "member-summary");
  }
}

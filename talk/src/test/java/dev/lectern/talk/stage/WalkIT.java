package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A speaker gets everywhere with the keys of a keyboard or clicker. */
@ExtendWith(OnStage.class)
class WalkIT {

  @Test
  void goesForwardThroughEveryStepToTheEndAndShowsIt(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    List<String> wrong = new ArrayList<>();
    List<String> passed =
        Walk.walk(
            deck,
            "PageDown",
            () -> {
              String position = deck.position();
              List<String> visible = deck.ask("visible-slides");
              if (!visible.equals(List.of(DeckPage.slideOf(position)))) {
                wrong.add(position + ": shows " + visible);
              }
              deck.ask("hidden-steps").forEach(step -> wrong.add(position + ": " + step));
            });
    assertThat(passed).containsExactlyElementsIn(deck.positions()).inOrder();
    assertThat(wrong).isEmpty();
  }

  @Test
  void goesBackThroughEveryStepToTheStart(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    List<String> backwards = new ArrayList<>(deck.positions());
    Collections.reverse(backwards);
    deck.press("End");
    assertThat(Walk.back(deck)).containsExactlyElementsIn(backwards).inOrder();
  }

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

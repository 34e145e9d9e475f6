package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Code on slides: coloured, whole, and each step lit as the author said. */
@ExtendWith(OnStage.class)
class CodeIT {

  @Test
  void isHighlightedAndWhole(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    assertThat(deck.askFile("unhighlighted-code")).isEmpty();
  }

  @Test
  void lightsTheLinesOfEachStepAndNoOther(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    // The same lines stay lit while other steps of the slide are shown.
    Set<String> lit = new LinkedHashSet<>();
    Walk.walk(deck, "PageDown", () -> lit.addAll(deck.ask("lit-lines")));
    assertThat(lit).isNotEmpty();
    assertThat(lit).containsExactlyElementsIn(deck.askFile("lines-to-light")).inOrder();
  }
}

package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deck opens from its folder, and needs nothing else. */
@ExtendWith(OnStage.class)
class OfflineIT {

  @Test
  void showsTwentySixSlides(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    assertThat(deck.page().evaluate("() => Reveal.getTotalSlides()")).isEqualTo(28);
    assertThat(deck.position()).isEqualTo("curtain");
  }

  @Test
  void needsNothingButItsFolderAndComplainsOfNothing(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    Walk.forward(deck);
    Walk.back(deck);
    String folder = Journey.FOLDER.toUri().toString();
    List<String> requests = deck.traffic().requests();
    assertThat(requests).contains(folder + "index.html");
    assertThat(requests.stream().filter(url -> !url.startsWith(folder)).toList()).isEmpty();
    assertThat(deck.traffic().complaints()).isEmpty();
  }
}

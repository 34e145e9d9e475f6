package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notes are there for the speaker, and for nobody else. */
@ExtendWith(OnStage.class)
class NotesIT {

  @Test
  void areOnEverySlide(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    assertThat(deck.askFile("slides-without-notes")).isEmpty();
  }

  @Test
  void areInTheSpeakersWindowWhichFollowsTheTalk(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    Page speaker = deck.page().waitForPopup(() -> deck.page().keyboard().press("s"));
    PlaywrightAssertions.assertThat(speaker.locator(".speaker-controls-notes .value"))
        .containsText("while people find their seats");

    deck.show("graphs");
    PlaywrightAssertions.assertThat(speaker.locator(".speaker-controls-notes .value"))
        .containsText("a breakpoint in a forward pass");
    FrameLocator current = speaker.frameLocator("#current-slide iframe");
    PlaywrightAssertions.assertThat(current.locator("#graphs h2")).isVisible();
    FrameLocator upcoming = speaker.frameLocator("#upcoming-slide iframe");
    PlaywrightAssertions.assertThat(upcoming.locator("#contribution h2")).isVisible();
    assertThat(deck.traffic().complaints()).isEmpty();
  }
}

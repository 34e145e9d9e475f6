package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures and the chart are there, and say what they show. */
@ExtendWith(OnStage.class)
class PicturesIT {
  private static final String CHART = "chart/models-by-modality.html";

  @Test
  void theChartIsLoadedWhenItsSlideComesNear(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    deck.show("why-python");
    assertThat(deck.traffic().requests()).doesNotContain(Journey.url(CHART));
    deck.show("growth");
    deck.page().waitForCondition(() -> deck.traffic().requests().contains(Journey.url(CHART)));
  }

  @Test
  void theChartDrawsAColumnAYear(Stage stage) {
    Frame chart = chart(stage.open(Journey.FOLDER));
    assertThat(chart.locator(".year")).hasCount(8);
    // From 2018: text in 8 years, vision and audio in 5 each, multimodal in 6.
    assertThat(chart.locator(".bar")).hasCount(24);
    assertThat(chart.locator(".reading"))
        .hasText("2025: 373 architectures (text 159, vision 83, audio 38, multimodal 93)");
  }

  @Test
  void theChartIsUsedByKeyboard(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    Frame chart = chart(deck);
    Locator text = chart.getByText("Text", new Frame.GetByTextOptions().setExact(true));

    tabTo(deck, text);
    deck.page().keyboard().press("Space");
    assertThat(text).hasAttribute("aria-pressed", "false");
    assertThat(chart.locator(".bar")).hasCount(16);
    deck.page().keyboard().press("Enter");
    assertThat(text).hasAttribute("aria-pressed", "true");
    assertThat(chart.locator(".bar")).hasCount(24);

    tabTo(deck, chart.locator(".year").first());
    assertThat(chart.locator(".reading")).containsText("2018: 1 architectures");
  }

  @Test
  void theTalkGoesOnAfterTheChartWasUsed(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    Frame chart = chart(deck);
    tabTo(deck, chart.locator(".year").last());
    deck.page().keyboard().press("Tab");
    deck.press("PageDown");
    assertThat(deck.position()).isEqualTo("reuse");
  }

  @Test
  void theChartCanNotReadTheDeck(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    Frame chart = chart(deck);
    assertThat(deck.page().locator("#growth iframe")).hasAttribute("sandbox", "allow-scripts");
    PlaywrightException refused =
        Assertions.assertThrows(
            PlaywrightException.class, () -> chart.evaluate("() => parent.document.title"));
    assertThat(refused).hasMessageThat().contains("SecurityError");
  }

  private static Frame chart(DeckPage deck) {
    deck.show("growth");
    Frame chart = deck.page().locator("#growth iframe").elementHandle().contentFrame();
    chart.waitForSelector(".bar");
    return chart;
  }

  /** Presses the tabulator, as often as it takes. */
  private static void tabTo(DeckPage deck, Locator target) {
    for (int press = 0; press < 30; press++) {
      if (target.evaluate("element => element === document.activeElement").equals(true)) {
        return;
      }
      deck.page().keyboard().press("Tab");
    }
    throw new AssertionError("can't be reached by Tab: " + target);
  }
}

package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures and the chart are there, and say what they show. */
@ExtendWith(OnStage.class)
class PicturesIT {
  private static final String PLOTLY = "reveal/plotly/plotly-basic.min.js";

  @Test
  void theChartIsLoadedWhenItsSlideComesNear(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    deck.show("why-python");
    assertThat(deck.traffic().requests()).doesNotContain(Journey.url(PLOTLY));
    deck.show("growth");
    deck.page().waitForCondition(() -> deck.traffic().requests().contains(Journey.url(PLOTLY)));
  }

  @Test
  void theChartDrawsAColumnAYear(Stage stage) {
    Locator chart = chart(stage.open(Journey.FOLDER));
    assertThat(chart.locator(".xtick")).hasCount(8);
    assertThat(chart.locator(".trace.bars")).hasCount(4);
    assertThat(chart.locator("tbody tr").last()).hasText("2025159833893");
    assertThat(chart.locator(".annotation-text").last()).hasText("373");
  }

  @Test
  void theChartIsUsedByKeyboard(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    Locator chart = chart(deck);
    Locator text = chart.locator("button").first();

    tabTo(deck, text);
    deck.page().keyboard().press("Space");
    assertThat(text).hasAttribute("aria-pressed", "false");
    assertThat(chart.locator(".trace.bars")).hasCount(3);
    assertThat(chart.locator(".annotation-text").last()).hasText("214");
    deck.page().keyboard().press("Enter");
    assertThat(text).hasAttribute("aria-pressed", "true");
    assertThat(chart.locator(".trace.bars")).hasCount(4);
  }

  @Test
  void theTalkGoesOnAfterTheChartWasUsed(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    Locator chart = chart(deck);
    tabTo(deck, chart.locator("button").last());
    deck.press("PageDown");
    assertThat(deck.position()).isEqualTo("reuse");
  }

  private static Locator chart(DeckPage deck) {
    deck.show("growth");
    deck.page().waitForSelector("#growth .chart.drawn");
    return deck.page().locator("#growth .chart");
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

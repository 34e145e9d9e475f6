package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Charts as they are drawn, read aloud and printed. */
@ExtendWith(OnStage.class)
class ChartIT {
  private static final Path SOURCE = Path.of("src/test/decks/charts/java/Charts.java");

  /** Of each trace: its type, whether it is seen, and its points. */
  private static final String TRACES =
      "id => document.querySelector(`#${id} .drawing`).data.map(trace =>"
          + " `${trace.type} ${trace.visible !== false}: `"
          + " + (trace.x ?? trace.labels).map((x, i) =>"
          + " `${x} ${(trace.y ?? trace.values)[i]}`).join(', '))";

  private static final String TEXTS =
      "id => [...document.querySelectorAll(`#${id} .drawing text`)]"
          + ".map(text => text.textContent).filter(text => text.trim())";

  @TempDir static Path directory;
  private static Path folder;

  @BeforeAll
  static void compile() {
    folder = Compiled.into(directory, List.of(SOURCE.toAbsolutePath())).classes().resolve("charts");
  }

  @Test
  void plotlyIsLoadedWhenTheFirstChartComesNear(Stage stage) {
    DeckPage deck = stage.open(folder);
    deck.show("first");
    deck.settle();
    assertThat(plotly(deck)).isEmpty();
    drawn(deck, "line");
    assertThat(plotly(deck)).hasSize(1);
    drawn(deck, "pie");
    assertThat(plotly(deck)).hasSize(1);
    assertThat(deck.traffic().requests().stream().filter(url -> !url.startsWith("file:")).toList())
        .isEmpty();
    assertThat(deck.traffic().complaints()).isEmpty();
  }

  @Test
  void whatIsDrawnIsWhatTheFileSays(Stage stage) {
    DeckPage deck = stage.open(folder);
    assertThat(traces(deck, "line"))
        .containsExactly(
            "scatter true: 16 41.5, 32 60, 64 72, 128 null, 256 78",
            "scatter true: 16 44, 32 58.5, 64 70.2, 128 75, 256 77.1")
        .inOrder();
    assertThat(traces(deck, "area"))
        .containsExactly("scatter true: 2026-11-23 12, 2026-11-24 31, 2026-11-26 7");
    assertThat(traces(deck, "bar"))
        .containsExactly(
            "bar true: Java 21000, CSS 2400, JavaScript 900",
            "bar true: Java 8000, CSS 100, JavaScript 350")
        .inOrder();
    assertThat(traces(deck, "pie"))
        .containsExactly("pie true: Java 21000, CSS 2400, JavaScript 900");
    assertThat(traces(deck, "scatter")).hasSize(2);
  }

  @Test
  void axesSayWhatTheyAre(Stage stage) {
    DeckPage deck = stage.open(folder);
    assertThat(texts(deck, "line"))
        .containsAtLeast("cache size in MB", "hits <of all>", "80%", "50%", "250");
    assertThat(texts(deck, "area"))
        .containsAtLeast("2026-11-23", "2026-11-24", "2026-11-26", "0", "30");
    assertThat(texts(deck, "bar")).containsAtLeast("Java", "CSS", "100", "1000", "10k");
    assertThat(texts(deck, "stacked")).containsAtLeast("29000", "2500", "1250");
    assertThat(texts(deck, "pie")).contains("Java86.4%");
  }

  @Test
  void theNumbersAreATableForThoseWhoCannotSeeIt(Stage stage) {
    DeckPage deck = stage.open(folder);
    deck.show("line");
    Page page = deck.page();
    assertThat(page.getAttribute("#line .plot", "role")).isEqualTo("img");
    assertThat(page.getAttribute("#line .plot", "aria-label"))
        .isEqualTo(
            "The hit rate grows with the cache, slowly from 64 MB on"
                + " (megabytes: 16–256; least recent: 41.5–78%; least frequent: 44–77.1%)");
    assertThat(
            page.locator("#line table tr").allTextContents().stream()
                .map(row -> row.replace("\n", " ").strip())
                .toList())
        .containsExactly(
            "megabytesleast recentleast frequent",
            "1641.544",
            "326058.5",
            "647270.2",
            "12875",
            "2567877.1")
        .inOrder();
    assertThat(page.locator("#line thead th[scope=col]").count()).isEqualTo(3);
    assertThat(page.locator("#line tbody th[scope=row]").count()).isEqualTo(5);
    assertThat(page.locator("#line table caption").textContent())
        .isEqualTo("The hit rate grows with the cache, slowly from 64 MB on");
    assertThat(page.locator("#line .numbers").boundingBox().width).isAtMost(1.0);
  }

  @Test
  void keysSwitchSeriesOffAndOnAndThenMoveTheDeck(Stage stage) {
    DeckPage deck = stage.open(folder);
    drawn(deck, "stacked");
    deck.page().locator("#stacked .series button").nth(1).focus();
    deck.page().keyboard().press("Space");
    assertThat(traces(deck, "stacked").get(1)).startsWith("bar false");
    assertThat(texts(deck, "stacked")).contains("21000");
    deck.page().keyboard().press("Enter");
    assertThat(traces(deck, "stacked").get(1)).startsWith("bar true");
    assertThat(deck.position()).isEqualTo("stacked");
    deck.page().keyboard().press("PageDown");
    assertThat(deck.position()).isEqualTo("scatter");
  }

  @Test
  void aStepShowsAChartThatIsOne(Stage stage) {
    DeckPage deck = stage.open(folder);
    drawn(deck, "bar");
    assertThat(deck.page().locator("#bar .chart.fragment.visible").count()).isEqualTo(0);
    deck.page().keyboard().press("PageDown");
    assertThat(deck.page().locator("#bar .chart.fragment.visible").count()).isEqualTo(1);
  }

  @Test
  void everyChartIsDrawnOnPaper(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.with("view=print"));
    deck.page().waitForFunction("() => document.querySelector('.pdf-page') !== null");
    // Nine pages: one slide has a step.
    assertThat(deck.page().locator(".pdf-page").count()).isEqualTo(9);
    assertThat(deck.page().locator(".pdf-page .drawing svg.main-svg:first-child").count())
        .isEqualTo(7);
  }

  @Test
  void coloursAreThoseOfTheTheme(Stage stage) {
    DeckPage deck = stage.open(folder);
    drawn(deck, "scatter");
    Map<?, ?> colours =
        (Map<?, ?>)
            deck.page()
                .evaluate(
                    "() => { const first = document.querySelector('#scatter .point');"
                        + " const text = document.querySelector('#scatter .xtick text');"
                        + " return { mark: getComputedStyle(first).fill,"
                        + " size: parseFloat(getComputedStyle(text).fontSize),"
                        + " family: getComputedStyle(text).fontFamily.split(',')[0] }; }");
    assertThat(colours.get("mark")).isEqualTo("rgb(255, 122, 69)");
    assertThat(((Number) colours.get("size")).doubleValue()).isAtLeast(18.0);
    assertThat(colours.get("family")).isEqualTo("\"Inter Variable\"");
  }

  /** As they are where a deck is made into one file. */
  @Test
  void scriptsThatArePartOfThePageFindPlotlyToo(Stage stage) throws IOException {
    Path index = folder.resolve("index.html");
    String page = Files.readString(index);
    String inlined = page;
    for (String script : List.of("lectern-plot.js", "lectern-chart.js")) {
      String tag = "<script src=\"reveal/plugin/" + script + "\"></script>";
      assertThat(inlined).contains(tag);
      String text = Files.readString(folder.resolve("reveal/plugin/" + script));
      inlined = inlined.replace(tag, "<script>" + text + "</script>");
    }
    Files.writeString(index, inlined);
    try {
      DeckPage deck = stage.open(folder);
      assertThat(traces(deck, "pie"))
          .containsExactly("pie true: Java 21000, CSS 2400, JavaScript 900");
      assertThat(deck.traffic().complaints()).isEmpty();
    } finally {
      Files.writeString(index, page);
    }
  }

  @Test
  void aDeckWithoutChartsHasNothingOfThem() {
    Path steps = Path.of("src/test/decks/steps/java/Steps.java").toAbsolutePath();
    Path deck = Compiled.into(directory.resolve("none"), List.of(steps)).classes();
    assertThat(Files.exists(folder.resolve("reveal/plotly/plotly-basic.min.js"))).isTrue();
    assertThat(Files.exists(deck.resolve("steps/reveal/plotly"))).isFalse();
    assertThat(Files.exists(deck.resolve("steps/reveal/plugin/lectern-chart.js"))).isFalse();
    assertThat(Files.exists(deck.resolve("steps/reveal/plugin/lectern-plot.js"))).isFalse();
    assertThat(Files.exists(deck.resolve("steps/reveal/licenses/plotly.js.txt"))).isFalse();
  }

  private static void drawn(DeckPage deck, String slide) {
    deck.show(slide);
    // Not until it is visible: its step may be to come.
    deck.page()
        .waitForSelector(
            "#" + slide + " .chart.drawn",
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private static List<?> plotly(DeckPage deck) {
    return deck.traffic().requests().stream().filter(url -> url.contains("plotly")).toList();
  }

  @SuppressWarnings("unchecked") // The script gives strings.
  private static List<String> traces(DeckPage deck, String slide) {
    drawn(deck, slide);
    return (List<String>) deck.page().evaluate(TRACES, slide);
  }

  @SuppressWarnings("unchecked") // The script gives strings.
  private static List<String> texts(DeckPage deck, String slide) {
    drawn(deck, slide);
    return (List<String>) deck.page().evaluate(TEXTS, slide);
  }
}

package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reveal.js shows off with in its own demo, said in annotations: a tour of its features, of
 * which reveal.js itself is asked whether they are there.
 */
@ExtendWith(OnStage.class)
class FeatureDemoIT {
  private static final Path SOURCE = Path.of("src/test/decks/demo/java/Demo.java");

  /** What lies behind a slide of a stack. */
  private static final String GROUND = ".backgrounds > .present > .slide-background.present";

  @TempDir static Path directory;

  private DeckPage deck;

  @BeforeAll
  static void compile() {
    Compiled compiled = Compiled.into(directory, List.of(SOURCE.toAbsolutePath()));
    assertThat(compiled.warnings().stream().filter(told -> told.getKind() != Kind.NOTE).toList())
        .isEmpty();
  }

  @BeforeEach
  void open(Stage stage) {
    deck = stage.open(directory.resolve("demo"));
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(deck.traffic().complaints()).isEmpty();
    for (String url : deck.traffic().requests()) {
      assertThat(url).startsWith(deck.folder().toUri().toString());
    }
  }

  @Test
  void slidesStandSideBySideAndBelowEachOther() {
    assertThat(ask("Reveal.getHorizontalSlides().length")).isEqualTo(23);
    assertThat(ask("Reveal.getVerticalSlides().length")).isEqualTo(14);
    deck.show("down");
    deck.press("ArrowDown");
    deck.press("ArrowDown");
    assertThat(deck.position()).isEqualTo("down-deeper");
    assertThat(ask("document.querySelector('.slide-number').textContent.replace(/\\s/g, '')"))
        .isEqualTo("2.3");
    deck.page().click("#down-deeper a");
    deck.settle();
    assertThat(deck.position()).isEqualTo("down");
  }

  @Test
  void oneSlideIsHiddenAndOneDoesNotCount() {
    assertThat(ask("document.getElementById('unseen')")).isNull();
    assertThat(deck.slides()).hasSize(34);
    assertThat(ask("Reveal.getTotalSlides()")).isEqualTo(33);
  }

  @Test
  void codeIsColouredAndLitLineAfterLine() {
    assertThat(ask("document.querySelectorAll('#pretty-code .hljs-keyword').length")).isEqualTo(2);
    deck.show("animated-code");
    assertThat(deck.ask("lit-lines")).containsExactly("animated-code: 1");
    deck.press("PageDown");
    assertThat(deck.ask("lit-lines")).containsExactly("animated-code: 2 3 4");
    deck.press("PageDown");
    assertThat(deck.ask("lit-lines")).containsExactly("animated-code: 5");
  }

  @Test
  void whatStaysMovesToWhereItIsNext() {
    deck.show("small");
    ask(
        "Reveal.on('autoanimate', event =>"
            + " { document.body.dataset.moved = event.toSlide.id; })");
    deck.press("PageDown");
    assertThat(ask("document.body.dataset.moved")).isEqualTo("large");
    assertThat(
            ask(
                "document.querySelector('#large [data-id=member-word]').dataset"
                    + ".autoAnimateTarget !== undefined"))
        .isEqualTo(true);
    assertThat(
            (String)
                ask("[...document.styleSheets].map(sheet => sheet.ownerNode.textContent).join()"))
        .contains("0.5s");
  }

  @Test
  void stepsComeInOrderAndTwoAtOnce() {
    deck.show("fragments");
    assertThat(visible()).isEmpty();
    deck.press("PageDown");
    assertThat(visible()).containsExactly("grows");
    deck.press("PageDown");
    assertThat(visible()).containsExactly("grows", "comes from below").inOrder();
    deck.press("PageDown");
    assertThat(visible()).hasSize(4);
    assertThat(ask("Reveal.availableFragments()")).isEqualTo(Map.of("prev", true, "next", false));
  }

  @Test
  void slidesComeAndGoInTheirOwnWays() {
    Map<String, String> ways =
        Map.of(
            "transitions", "zoom undefined",
            "transitions-slow", "convex slow",
            "transitions-in-and-out", "convex-in concave-out undefined",
            "transitions-at-once", "none undefined");
    ways.forEach(
        (slide, way) -> {
          deck.show(slide);
          assertWithMessage(slide)
              .that(
                  ask(
                      "(({ transition, transitionSpeed }) => transition + ' ' + transitionSpeed)"
                          + "(Reveal.getCurrentSlide().dataset)"))
              .isEqualTo(way);
        });
    assertThat(ask("Reveal.getConfig().transition")).isEqualTo("slide");
    deck.show("transitions");
    deck.show("transitions-slow");
    assertThat(style("#transitions-slow", "transitionDuration")).isEqualTo("1.2s");
  }

  @Test
  void eachGroundIsPaintedBehindItsSlide() {
    deck.show("backgrounds");
    assertThat(style(GROUND, "backgroundColor")).isEqualTo("rgb(11, 92, 173)");
    assertThat(ask("Reveal.getRevealElement().classList.contains('has-dark-background')"))
        .isEqualTo(true);
    deck.show("backgrounds-gradient");
    assertThat(style(GROUND, "backgroundImage"))
        .isEqualTo("linear-gradient(rgb(40, 59, 149), rgb(23, 178, 195))");
    deck.show("backgrounds-picture");
    assertThat(ground("backgroundImage")).contains("img/hills.svg");
    assertThat(ground("opacity")).isEqualTo("0.8");
    deck.show("backgrounds-tiles");
    assertThat(ground("backgroundRepeat")).isEqualTo("repeat");
    assertThat(ground("backgroundSize")).startsWith("120px");
    deck.show("backgrounds-zooms");
    assertThat(ask("Reveal.getCurrentSlide().dataset.backgroundTransition")).isEqualTo("zoom");
  }

  @Test
  void filmsRunInSlidesAndBehindThem() {
    deck.show("backgrounds-moving");
    runs(GROUND + " video");
    assertThat(ask("document.querySelector('" + GROUND + " video').loop")).isEqualTo(true);
    deck.show("film");
    runs("#film video");
    deck.show("backgrounds-moving");
    assertThat(ask("document.querySelector('#film video').paused")).isEqualTo(true);
  }

  private void runs(String video) {
    deck.page().waitForFunction("video => document.querySelector(video).currentTime > 0.2", video);
  }

  @Test
  void pagesStandInSlidesAndBehindThem() {
    deck.show("backgrounds-web-page");
    FrameLocator behind = deck.page().frameLocator(GROUND + " iframe");
    PlaywrightAssertions.assertThat(behind.locator("button")).isVisible();
    deck.show("page");
    FrameLocator within = deck.page().frameLocator("#page iframe");
    PlaywrightAssertions.assertThat(within.locator("button")).isVisible();
    assertThat(ask("document.querySelector('#page iframe').title"))
        .isEqualTo("A page with a button");
  }

  @Test
  void tablesQuotesAndLinksAreWhatTheyAre() {
    assertThat(ask("document.querySelectorAll('#numbers tbody tr').length")).isEqualTo(2);
    assertThat(style("#numbers td:last-child", "textAlign")).isEqualTo("right");
    assertThat(ask("document.querySelector('#words blockquote').innerText.trim()"))
        .isEqualTo("A slide is not a page.");
    deck.show("ways");
    assertThat(ask("document.querySelectorAll('#ways a')[1].href"))
        .isEqualTo("https://example.org/");
    deck.page().click("#ways a");
    deck.settle();
    assertThat(deck.position()).isEqualTo("numbers");
    deck.page().waitForFunction("() => location.hash === '#/numbers'");
  }

  @Test
  void elementsLieOnEachOtherFitAndTakeTheRoomThatIsLeft() {
    deck.show("layers");
    assertThat(style("#layers .r-stack", "display")).isEqualTo("grid");
    deck.show("shout");
    assertThat(Double.parseDouble(((String) style("#shout .r-fit-text", "fontSize")).split("p")[0]))
        .isGreaterThan(80.0);
    deck.show("framed");
    assertThat(ask("document.querySelector('#framed .r-stretch').offsetHeight > 350"))
        .isEqualTo(true);
    assertThat(style("#framed .r-frame", "borderTopWidth")).isEqualTo("4px");
  }

  @Test
  void aStateIsAClassOnThePageAndAnEvent() {
    deck.show("night");
    assertThat(ask("Reveal.getViewportElement().classList.contains('night')")).isEqualTo(true);
    assertThat(ask("document.documentElement.dataset.nights")).isEqualTo("1");
    deck.show("speaker");
    assertThat(ask("Reveal.getViewportElement().classList.contains('night')")).isEqualTo(false);
  }

  @Test
  void aSlideGoesOnByItself() {
    ask("Reveal.slide(...Object.values(Reveal.getIndices(document.getElementById('by-itself'))))");
    deck.page().waitForFunction("() => Reveal.getCurrentSlide().id === 'touch'");
    assertThat(ask("Reveal.getCurrentSlide().matches('[data-prevent-swipe]')")).isEqualTo(true);
    assertThat(ask("Reveal.getConfig().touch")).isEqualTo(true);
  }

  @Test
  void thereAreAnOverviewAPauseASearchAndAWayToJump() {
    deck.press("o");
    assertThat(ask("Reveal.isOverview()")).isEqualTo(true);
    deck.press("o");
    deck.press("b");
    assertThat(ask("Reveal.isPaused()")).isEqualTo(true);
    deck.press("b");
    deck.press("g");
    deck.page().keyboard().type("words");
    deck.press("Enter");
    assertThat(deck.position()).isEqualTo("words");
    assertThat(ask("Object.keys(Reveal.getPlugins()).sort().join()"))
        .isEqualTo("highlight,lectern-copy,notes,search,zoom");
  }

  @Test
  void theSameSlidesHaveOtherClothesInAnotherDeck(Stage stage) {
    DeckPage night = stage.open(directory.resolve("by-night"));
    assertThat(night.slides()).containsExactly("hello", "themes").inOrder();
    assertThat(night.page().evaluate("() => getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(0, 43, 54)");
    assertThat(ask("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(25, 25, 25)");
  }

  private Object ask(String expression) {
    return deck.page().evaluate("() => " + expression);
  }

  private Object style(String selector, String property) {
    return ask("getComputedStyle(document.querySelector('" + selector + "'))." + property);
  }

  /** A style of what lies behind a slide of a stack. */
  private String ground(String property) {
    return (String) style(GROUND + " > .slide-background-content", property);
  }

  /** The texts of the steps that were taken. */
  private List<String> visible() {
    return DeckPage.strings(
        ask(
            "[...Reveal.getCurrentSlide().querySelectorAll('.fragment.visible')]"
                + ".map(step => step.innerText.trim())"));
  }
}

package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the decks of the kitchen sink say, in Chromium and without a network: reveal.js's own state
 * tells what has become of it. KitchenSinkTest says that they leave nothing out.
 */
@ExtendWith(OnStage.class)
class KitchenSinkIT {
  @TempDir static Path directory;

  @BeforeAll
  static void compile() throws IOException {
    Compiled compiled = KitchenSink.into(directory);
    assertThat(compiled.warnings().stream().map(Diagnostic::getKind).distinct().toList())
        .containsExactly(Diagnostic.Kind.NOTE);
  }

  @Test
  void theDeckIsAsItSays(Stage stage) {
    DeckPage deck = stage.open(KitchenSink.deck(directory, "kitchen-sink"));
    assertThat(deck.ask("sink-config"))
        .containsExactly(
            "autoSlideMethod: a function",
            "backgroundTransition: \"zoom\"",
            "display: \"flex\"",
            "hash: true",
            "height: 700",
            "katex: {\"fleqn\":true,\"leqno\":true,\"macros\":{\"\\\\half\":\"\\\\frac{1}{2}\","
                + "\"\\\\per\":\"\\\\frac{#1}{#2}\"},\"minRuleThickness\":0.06}",
            "plugins: drops notes highlight",
            "transition: \"fade\"",
            "transitionSpeed: \"fast\"",
            "width: 1200");
    assertThat(
            deck.page()
                .evaluate(
                    """
                    () => [document.documentElement.lang, document.title,
                      document.querySelector("meta[name=author]").content,
                      document.querySelector("meta[name=description]").content,
                      [...document.styleSheets].map(sheet => sheet.href?.split("/").pop())
                        .filter(name => /^(lectern-light|zenburn|sink)/.test(name)).join(" "),
                      document.querySelectorAll(".copy").length]
                    """))
        .isEqualTo(
            List.of(
                "en-GB",
                "Everything, and the kitchen sink",
                "Ada Lovelace",
                "All that a deck can hold.",
                "lectern-light.css zenburn.css sink.css",
                0));
    assertThat(deck.traffic().complaints()).isEmpty();
  }

  @Test
  void slidesSayAllThatRevealJsAsksOfThem(Stage stage) {
    String ofDeck = " data-background-color=#fdfcfa";
    List<String> said =
        sink(stage).ask("sink-attributes").stream()
            .map(slide -> slide.replace(ofDeck, ""))
            .filter(slide -> slide.contains(" data-"))
            .toList();
    assertThat(said)
        .containsExactly(
            "moves: data-auto-animate data-auto-animate-id=water",
            "moves-puddle: data-auto-animate data-auto-animate-duration=0.4"
                + " data-auto-animate-easing=ease-in data-auto-animate-id=water"
                + " data-auto-animate-unmatched=false",
            "moves-another: data-auto-animate data-auto-animate-id=water"
                + " data-auto-animate-restart",
            "backgrounds: data-background-color=#123456"
                + " data-background-image=img/drop.svg,img/ground.svg data-background-opacity=0.5"
                + " data-background-position=10% 20% data-background-repeat=repeat-x"
                + " data-background-size=80px data-background-transition=slide",
            "backgrounds-gradient:"
                + " data-background-gradient=linear-gradient(to right, #fff, #eee)",
            "backgrounds-video: data-background-video-loop data-background-video-muted"
                + " data-background-video=media/water.webm,media/water.mp4",
            "backgrounds-page: data-background-iframe=page/basin.html"
                + " data-background-interactive data-preload",
            "stack of sections: data-start-indexv=1",
            "sections: data-state=steam fog data-timing=90 data-transition-speed=slow"
                + " data-transition=convex",
            "sections-start: data-autoslide=0 data-prevent-swipe data-transition=zoom-in fade-out",
            "sections-uncounted: data-visibility=uncounted")
        .inOrder();
  }

  @Test
  void slidesActAsTheySay(Stage stage) {
    DeckPage deck = sink(stage);
    deck.show("backgrounds-page");
    deck.page().evaluate("() => Reveal.right()");
    assertThat(deck.position()).isEqualTo("sections-start");
    deck.show("sections");
    assertThat(deck.page().evaluate("() => document.querySelectorAll('.steam.fog').length"))
        .isEqualTo(1);
    assertThat(deck.page().evaluate("() => document.querySelectorAll('#sections-left-out').length"))
        .isEqualTo(0);
    // Neither the one that is left out nor the one for questions.
    assertThat(deck.page().evaluate("() => Reveal.getTotalSlides()"))
        .isEqualTo(deck.slides().size() - 1);
    assertThat(deck.page().evaluate("() => Reveal.getSlideNotes(Reveal.getSlide(0, 0)).trim()"))
        .isEqualTo("<p>Say <em>everything</em>.</p>");
  }

  @Test
  void milestonesStandSideBySideAndManyBelowEachOther(Stage stage) {
    DeckPage deck = sink(stage);
    deck.show("grids-year");
    String lefts =
        "n => new Set([...document.querySelectorAll('#grids-year .timeline')[n].children]"
            + ".map(each => Math.round(each.getBoundingClientRect().left))).size";
    String tops = lefts.replace(".left", ".top");
    assertThat(deck.page().evaluate(lefts, 0)).isEqualTo(3);
    assertThat(deck.page().evaluate(tops, 0)).isEqualTo(1);
    assertThat(deck.page().evaluate(lefts, 1)).isEqualTo(1);
    assertThat(deck.page().evaluate(tops, 1)).isEqualTo(6);
    assertThat(
            deck.page()
                .evaluate("() => document.querySelector('#grids-year [aria-current]').textContent"))
        .isEqualTo("JuneIt pours.");
  }

  @Test
  void backgroundsAreThere(Stage stage) {
    DeckPage deck = sink(stage);
    assertThat(background(deck, "words")).containsExactly("color: rgb(253, 252, 250)");
    assertThat(background(deck, "backgrounds"))
        .containsExactly(
            "color: rgb(18, 52, 86)",
            "images: drop.svg ground.svg",
            "size: 80px auto",
            "position: 10% 20%",
            "repeat: repeat-x",
            "opacity: 0.5",
            "transition: slide");
    assertThat(background(deck, "backgrounds-gradient"))
        .containsExactly(
            "gradient: linear-gradient(to right, rgb(255, 255, 255), rgb(238, 238, 238))");
    assertThat(background(deck, "backgrounds-video"))
        .containsExactly("video: water.webm water.mp4", "loop: true", "muted: true");
    assertThat(background(deck, "backgrounds-page"))
        .containsExactly("frame: basin.html", "clicksOnTheSlide: none");
  }

  @Test
  void stepsComeInTheirOrder(Stage stage) {
    DeckPage deck = sink(stage);
    assertThat(steps(deck, "steps"))
        .containsExactly(
            "The first. data-autoslide=0",
            "The second. data-notes=Now wait. + With the second.",
            "Without a number.",
            "Within oneWithin two",
            "Within one",
            "Within two")
        .inOrder();
    assertThat(steps(deck, "words"))
        .containsExactly(
            "All of it, at once.", "Water", "It runs.It drips.", "HotCold", "Hot", "Cold")
        .inOrder();
    assertThat(steps(deck, "layouts-stack")).containsExactly(" + ");
  }

  @Test
  void slidesMoveIntoEachOther(Stage stage) {
    DeckPage deck = stage.open(KitchenSink.deck(directory, "kitchen-sink"));
    deck.show("moves");
    assertThat(deck.ask("sink-pairs"))
        .containsExactly("Drop → Puddle: all 0.2s linear 0.1s", "Tap → Tap: all 0.4s ease-in 0s");
    assertThat(deck.ask("sink-pairs")).isEmpty();
  }

  @Test
  void thingsStandWhereTheyAreTold(Stage stage) {
    DeckPage deck = sink(stage);
    assertThat(layout(deck, "layouts"))
        .containsExactly("span.r-fit-text: left right", "span.r-fit-text: left right");
    assertThat(layout(deck, "layouts-stretched"))
        .containsExactly("figure.r-stretch: left right", "img.r-frame: left framed");
    assertThat(layout(deck, "layouts-stack"))
        .containsExactly("figure.image: middle", "figure.image: middle");
    assertThat(layout(deck, "layouts-beside")).containsExactly("div.text: left", "div.text: right");
    assertThat(layout(deck, "layouts-below"))
        .containsExactly("div.text: right", "div.text: right bottom")
        .inOrder();
  }

  @Test
  void thePluginOfTheDeckRuns(Stage stage) {
    DeckPage deck = sink(stage);
    assertThat(deck.page().evaluate("() => Reveal.hasPlugin('drops')")).isEqualTo(true);
    deck.show("grids");
    deck.show("media");
    assertThat(deck.page().evaluate("() => Reveal.getPlugin('drops').count()")).isEqualTo(2);
  }

  @Test
  void contentIsThere(Stage stage) {
    DeckPage deck = sink(stage);
    assertThat(deck.ask("sink-content")).isEmpty();
  }

  private static List<String> background(DeckPage deck, String slide) {
    deck.show(slide);
    return deck.ask("sink-background");
  }

  private static List<String> layout(DeckPage deck, String slide) {
    deck.show(slide);
    return deck.ask("sink-layout");
  }

  private static List<String> steps(DeckPage deck, String slide) {
    deck.show(slide);
    return deck.ask("sink-steps");
  }

  private static DeckPage sink(Stage stage) {
    return stage.open(KitchenSink.deck(directory, "kitchen-sink"), View.STAGE.still());
  }
}

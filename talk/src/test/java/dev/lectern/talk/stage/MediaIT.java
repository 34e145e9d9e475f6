package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Videos and sounds play from files, with captions, and are shown large by a key. */
@ExtendWith(OnStage.class)
class MediaIT {
  private static final String TALK =
      """
      import dev.lectern.*;

      @Deck(value = "Media", lang = "de")
      class Media {
        @Slide("Before")
        @Text("Nothing moves yet.")
        static class Before {}

        @Slide(value = "Video", id = "video")
        @Video(value = "card.webm", poster = "card.svg", captions = "card.vtt", caption = "A *card*",
            muted = true, autoplay = true, loop = true)
        static class Seen {}

        @Slide(value = "Two kinds of file", id = "kinds")
        @Background(video = {"card.mp4", "card.webm"}, muted = true, loop = true)
        @Video(value = {"card.mp4", "card.webm"}, muted = true, width = 320, height = 180)
        static class Kinds {}

        @Slide(value = "Sound", id = "sound")
        @Audio(value = "tone.mp3", title = "A tone", transcript = "A **tone** of 440 Hz.",
            keepPlaying = true)
        static class Heard {}

        @Slide(value = "Costs", id = "costs")
        @Table(csv = "costs.csv", align = {Table.Align.LEFT, Table.Align.RIGHT}, headerColumn = true,
            caption = "In *nanoseconds*")
        static class Costs {}

        @Slide(value = "Large", id = "large")
        @Image(value = "card.svg", alt = "A card", lightbox = true, lightboxFit = LightboxFit.CONTAIN)
        @Video(value = "card.webm", muted = true, title = "The card", lightbox = true, height = 180)
        static class Large {}
      }
      """;

  private static final String CARD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\">"
          + "<rect width=\"16\" height=\"9\" fill=\"#888\"/></svg>";

  private static final String CAPTIONS =
      "WEBVTT\n\n00:00.000 --> 00:01.000\nOne.\n\n00:01.000 --> 00:02.000\nTwo.\n";

  @TempDir static Path directory;
  private static Path folder;

  @BeforeAll
  static void aDeck() throws IOException {
    Path deck = Files.createDirectories(directory.resolve("deck"));
    for (String name : List.of("card.mp4", "tone.mp3")) {
      Files.copy(Path.of("src/test/media", name), deck.resolve(name));
    }
    Files.copy(Path.of("src/test/decks/demo/deck/media/card.webm"), deck.resolve("card.webm"));
    Files.writeString(deck.resolve("card.svg"), CARD);
    Files.writeString(deck.resolve("card.vtt"), CAPTIONS);
    Files.writeString(
        deck.resolve("costs.csv"), "\uFEFFlevel,cost\r\n\"L1, *data*\",1\r\nmemory,<100\r\n");
    Path java = Files.createDirectories(directory.resolve("java")).resolve("Media.java");
    Files.writeString(java, TALK);
    Compiled compiled = Compiled.into(directory.resolve("classes"), List.of(java));
    // One note tells where the deck is.
    assertThat(compiled.warnings()).hasSize(1);
    folder = compiled.classes().resolve("media");
  }

  @Test
  void aVideoPlaysWithItsCaptions(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    assertThat(attributes(deck, "#video video"))
        .isEqualTo(
            "aria-label=A card, controls=, data-autoplay=, data-lazy-loaded=, loop=, muted=,"
                + " playsinline=, poster=card.svg, preload=metadata, src=card.webm");
    deck.show("video");
    deck.page().waitForFunction("() => document.querySelector('#video video').currentTime > 0.3");
    deck.page()
        .waitForFunction("() => document.querySelector('#video video').textTracks[0].cues?.length");
    assertThat(
            deck.page()
                .evaluate(
                    """
                    () => {
                      const track = document.querySelector('#video video').textTracks[0];
                      return [track.kind, track.language, track.label, track.mode, track.cues.length]
                        .join(' ');
                    }
                    """))
        .isEqualTo("captions de Captions showing 2");
    deck.show("sound");
    assertThat(deck.page().evaluate("() => document.querySelector('#video video').paused"))
        .isEqualTo(true);
    assertThat(remote(deck)).isEmpty();
    assertThat(deck.traffic().complaints()).isEmpty();
  }

  @Test
  void theBrowserTakesTheFirstKindThatItPlays(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    deck.show("kinds");
    deck.page().waitForFunction("() => document.querySelector('#kinds video').videoWidth === 320");
    deck.page()
        .waitForFunction("() => document.querySelector('.backgrounds video')?.currentTime > 0.2");
    assertThat(
            deck.page()
                .evaluate(
                    "() => [...document.querySelectorAll('#kinds source')].map(s =>"
                        + " s.type).join()"))
        .isEqualTo("video/mp4,video/webm");
    assertThat(
            deck.page()
                .evaluate(
                    "() => { const v = document.querySelector('.backgrounds video');"
                        + " return v.muted && v.loop; }"))
        .isEqualTo(true);
  }

  @Test
  void aSoundPlaysOnAndHasWords(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    deck.show("sound");
    assertThat(attributes(deck, "#sound audio"))
        .isEqualTo(
            "aria-label=A tone, controls=, data-ignore=, data-lazy-loaded=, preload=metadata,"
                + " src=tone.mp3");
    deck.page().waitForFunction("() => document.querySelector('#sound audio').duration > 1.9");
    deck.page().click("#sound summary");
    assertThat(deck.page().innerText("#sound .transcript p")).isEqualTo("A tone of 440 Hz.");
  }

  @Test
  void aKeyShowsPicturesAndVideosLargeAndEscapeEndsIt(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    deck.show("large");
    for (String kind : List.of("img", "video")) {
      deck.page().focus("#large button:has(" + kind + ")");
      deck.page().keyboard().press("Enter");
      deck.page().waitForSelector(".r-overlay-preview[data-state=loaded] " + kind);
      assertThat(deck.page().getAttribute(".r-overlay-preview", "data-preview-fit"))
          .isEqualTo(kind.equals("img") ? "contain" : "scale-down");
      deck.page().keyboard().press("Escape");
      assertThat(deck.page().querySelector(".r-overlay-preview")).isNull();
      assertThat(deck.position()).isEqualTo("large");
    }
    assertThat(remote(deck)).isEmpty();
  }

  @Test
  void aTableFromAFileSaysWhatItsRowsAndColumnsAre(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    deck.show("costs");
    assertThat(
            deck.page()
                .evaluate(
                    """
                    () => [...document.querySelectorAll('#costs tr')].map(row =>
                      [...row.children].map(cell => [cell.localName, cell.scope ?? '',
                        getComputedStyle(cell).textAlign, cell.textContent].join(':')).join(' | '))
                    """))
        .isEqualTo(
            List.of(
                "th:col:left:level | th:col:right:cost",
                "th:row:left:L1, *data* | td::right:1",
                "th:row:left:memory | td::right:<100"));
  }

  private static List<String> remote(DeckPage deck) {
    return deck.traffic().requests().stream().filter(url -> !url.startsWith("file:")).toList();
  }

  private static Object attributes(DeckPage deck, String selector) {
    return deck.page()
        .evaluate(
            "selector => [...document.querySelector(selector).attributes]"
                + ".map(a => a.name + '=' + a.value).sort().join(', ')",
            selector);
  }
}

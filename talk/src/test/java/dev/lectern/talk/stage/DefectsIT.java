package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the other tests say is not there, they would find: in the deck of defects.html. */
@ExtendWith(OnStage.class)
class DefectsIT {
  private static final List<String> SCRIPTS =
      List.of(
          "outside", "cut-off", "covered", "small", "hidden-steps", "shown-notes", "violations");

  private static final String FINDINGS =
      """
      outside: p.at "Too far left" leaves its place by 96px at the left
      outside: p.at "Too far left" leaves the screen by 70px at the left
      outside-drawing: text "Below" leaves its place by 48px at the bottom
      cut-off: div "Half of it" hides 0 × 50px
      covered: div.slide-number "5" lies on p.at "The number lies on it"
      small-text: 17.3px: "Small text" in section "Title Small text Say it."
      small-code: 15.4px: "Small code" in pre.code-wrapper "Small code"
      small-drawing: 15.4px: "Small" in svg "Small"
      hidden-step/0: p.current-fragment "Never seen" is hidden
      shown-step: p "Seen too soon" is shown
      pictures: image-alt: Images must have alternative text: <img src="data:image/svg+xml,&lt;svg \
      xmlns='http://www.w3.org/2000/svg'/&gt;" width="90" height="90">
      pictures: svg-img-alt: <svg> elements with an img role must have alternative text: \
      <svg role="img" width="90" height="90"></svg>
      shown-notes: shown-notes: aside.notes "Say it."
      shown-notes: landmark-complementary-is-top-level: Aside should not be contained in another \
      landmark: <aside class="notes" style="display: block !important"><p>Say it.</p></aside>
      skipped-heading: heading-order: Heading levels should only increase by one: \
      <h5>Two levels down</h5>
      low-contrast: contrast 2.82, not 3.0: "Dim" in p "Dim"
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void deckOfDefects() throws IOException {
    Path runtime = Journey.FOLDER.resolve("reveal");
    try (Stream<Path> files = Files.walk(runtime);
        InputStream page = DefectsIT.class.getResourceAsStream("defects.html")) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("reveal").resolve(runtime.relativize(file)));
      }
      Files.copy(page, folder.resolve("index.html"));
    }
  }

  @Test
  void areFoundOnTheirSlideAndNoOther(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    StringBuilder findings = new StringBuilder();
    for (String position : deck.positions()) {
      deck.show(position);
      deck.prepare(AxeBuilder.getAxeScript());
      Stream.concat(
              SCRIPTS.stream().flatMap(script -> deck.findings(script, LayoutIT.LIMITS).stream()),
              Contrast.tooLow(deck).stream())
          .forEach(finding -> findings.append(position + ": " + finding + "\n"));
    }
    assertThat(findings.toString()).isEqualTo(FINDINGS);
  }

  @Test
  void areFoundInPictures(Stage stage) {
    DeckPage deck = stage.open(folder);
    deck.show("pictures");
    assertThat(deck.ask("bad-pictures"))
        .containsExactly(
            "not loaded: none.png",
            "not loaded: https://example.org/logo.png",
            "no alt: data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>",
            "no label: svg on pictures");
  }

  @Test
  void areFoundInCode(Stage stage) {
    DeckPage deck = stage.open(folder);
    assertThat(deck.askFile("unhighlighted-code"))
        .containsExactly(
            "not-coloured: not coloured: code.nohighlight \"import os\"",
            "not-as-written: another text than in the file: code.language-python \"import os\"");
    deck.show("none");
    assertThat(deck.ask("lit-lines")).containsExactly("none: 1");
    deck.show("not-lit");
    assertThat(deck.ask("lit-lines")).containsExactly("not-lit: ");
    assertThat(deck.askFile("lines-to-light"))
        .containsExactly("none: 1", "none: 2", "not-lit: 2")
        .inOrder();
  }

  @Test
  void areFoundInSlides(Stage stage) {
    DeckPage deck = stage.open(folder);
    assertThat(deck.askFile("slides-without-notes")).containsExactly("no-notes", "blank-notes");
    deck.show("two-at-once");
    assertThat(deck.ask("visible-slides")).containsExactly("none", "two-at-once");
  }

  @Test
  void areFoundInWhatThePageAsksForAndSays(Stage stage) {
    DeckPage deck = stage.open(folder);
    deck.page().waitForCondition(() -> deck.traffic().complaints().size() == 6);
    assertThat(deck.traffic().requests()).contains("https://example.org/logo.png");
    String page = folder.resolve("index.html").toUri().toString();
    assertThat(deck.traffic().complaints().stream().map(DefectsIT::firstLine).toList())
        .containsExactly(
            "failed: https://example.org/logo.png (net::ERR_INTERNET_DISCONNECTED)",
            "console error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED"
                + " at https://example.org/logo.png:0:0",
            "failed: " + page.replace("index.html", "none.png") + " (net::ERR_FILE_NOT_FOUND)",
            "console error: Failed to load resource: net::ERR_FILE_NOT_FOUND"
                + (" at " + page.replace("index.html", "none.png:0:0")),
            "console info: Hello at " + page,
            "error: Error: uncaught");
  }

  private static String firstLine(String complaint) {
    // Where in the page a script spoke is no matter.
    return complaint
        .lines()
        .findFirst()
        .orElseThrow()
        .replaceFirst("index\\.html:.*", "index.html");
  }
}

package dev.lectern.maven.dev;

import static com.google.common.truth.Truth.assertThat;

import com.google.gson.JsonElement;
import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.browser.Tab;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who writes a deck sees in Chromium. */
class DeskIT {
  private static final String DECK =
      "@Deck(value = \"A talk\", slides = {One.class, Two.class})\nclass Talk {}\n";
  private static final String ONE = "@Slide(\"One\")\n@Text(\"The first.\")\nclass One {}\n";
  private static final String TWO =
      """
      @Slide("Two")
      @Bullets({"a", "b"})
      @Code(value = "var x = 1;\\nvar y = 2;", language = "java", highlight = {"1", "2"})
      @Notes("Say something.")
      class Two {}
      """;

  private static Chromium chromium;

  @TempDir Path folder;
  private Writing writing;
  private Tab tab;

  @BeforeAll
  static void startChromium() throws Exception {
    chromium = Chromium.start("");
  }

  @AfterAll
  static void endChromium() {
    chromium.close();
  }

  @BeforeEach
  void sitDown() throws Exception {
    writing = new Writing(folder);
    writing.java("Talk", DECK);
    writing.java("One", ONE);
    writing.java("Two", TWO);
    tab = chromium.open(1280, 720);
  }

  @AfterEach
  void getUp() throws Exception {
    tab.close();
    writing.close();
  }

  @Test
  void aSlideIsExchangedWhereTheSpeakerIsWithoutLoadingThePage() throws Exception {
    openDeck();
    tab.ask(
        "Reveal.slide(1, 0, 0); window.same = true;"
            + " document.getElementById('one').same = true;");
    writing.java("Two", TWO.replace("var y = 2", "var y = 3").replace("\"b\"", "\"c\", \"d\""));
    assertThat(await("document.querySelector('#two li:nth-child(3)')?.textContent")).isEqualTo("d");
    assertThat(text("[window.same, document.getElementById('one').same].join()"))
        .isEqualTo("true,true");
    assertThat(text("Object.values(Reveal.getIndices()).join()")).isEqualTo("1,0,0");
    // Coloured, with both steps and the button, as if it had been there from the beginning.
    assertThat(
            text(
                "document.querySelectorAll('#two code.hljs').length + ' ' +"
                    + " document.querySelector('#two code.current-fragment').textContent + ' ' +"
                    + " document.querySelectorAll('#two .copy').length"))
        .isEqualTo("2 var x = 1;var y = 3; 1");
    assertThat(
            text(
                "document.querySelectorAll('.slides > .present').length + "
                    + " document.querySelector('.slides > .present').id"))
        .isEqualTo("1two");
    assertThat(tab.traffic().complaints()).isEmpty();
  }

  @Test
  void slidesComeGoAndMove() throws Exception {
    openDeck();
    tab.ask("Reveal.slide(1); window.same = true;");
    writing.java("Three", ONE.replace("One", "Three"));
    writing.java("Talk", DECK.replace("One.class, ", "Three.class, One.class, "));
    await("document.getElementById('three') && 'there'");
    assertThat(text("[...document.querySelectorAll('section')].map(s => s.id).join()"))
        .isEqualTo("three,one,two");
    assertThat(text("Reveal.getCurrentSlide().id + Reveal.getIndices().h")).isEqualTo("two2");
    writing.java("Talk", DECK.replace("One.class, Two.class", "Two.class, Three.class"));
    await("document.getElementById('one') ? '' : 'gone'");
    assertThat(text("[...document.querySelectorAll('section')].map(s => s.id).join()"))
        .isEqualTo("two,three");
    assertThat(text("Reveal.getCurrentSlide().id + window.same")).isEqualTo("twotrue");
    assertThat(tab.traffic().complaints()).isEmpty();
  }

  @Test
  void aMistakeLiesOverTheLastGoodDeckUntilItIsMended() throws Exception {
    openDeck();
    tab.ask("Reveal.slide(1); window.same = true;");
    String wrong = TWO.replace("highlight = {\"1\", \"2\"}", "highlight = {\"1\", \"7\"}");
    writing.java("Two", wrong);
    assertThat(
            await(
                "overlay.dataset.errors === '1' &&"
                    + " overlay.shadowRoot.querySelector('article').innerText"))
        .isEqualTo(
            """
            src/main/java/Two.java:5:78

            LineOutOfRange @Code.highlight[1]: "7" names line 7, but 2 lines are shown

            5 │ @Code(value = "var x = 1;\\nvar y = 2;", language = "java", highlight = {"1", "7"})
            """
                + " ".repeat(4 + 77)
                + "^^^");
    assertThat(text("Reveal.getCurrentSlide().innerText.includes('var y = 2') && window.same"))
        .isEqualTo("true");
    // Saved again, it is not told again.
    writing.java("Two", wrong + "\n");
    awaitSaid("1 error", 2);
    writing.java("Two", TWO);
    await("overlay.dataset.errors === '0' && 'mended'");
    assertThat(text("overlay.shadowRoot.querySelectorAll('article').length + '' + window.same"))
        .isEqualTo("0true");
    awaitSaid("Mended: 2 slides", 1);
    assertThat(writing.said().stream().filter(line -> line.contains("LineOutOfRange")).toList())
        .containsExactly(
            """
            src/main/java/Two.java:5: error: [LineOutOfRange] @Code.highlight[1]: "7" names line 7, but 2 lines are shown
            @Code(value = "var x = 1;\\nvar y = 2;", language = "java", highlight = {"1", "7"})
            """
                + " ".repeat(77)
                + "^^^");
  }

  @Test
  void tenSavesInASecondEndInTheLast() throws Exception {
    openDeck();
    for (int save = 1; save <= 10; save++) {
      writing.java("One", ONE.replace("first", save + "th"));
      Thread.sleep(100);
    }
    assertThat(
            await(
                "document.querySelector('#one p').textContent.includes('10') &&"
                    + " document.querySelector('#one p').textContent"))
        .isEqualTo("The 10th.");
  }

  @Test
  void whatIsBrokenAtTheStartIsToldAndThenSeen() throws Exception {
    writing.java("One", ONE.replace("class One {}", "class One {"));
    writing.start();
    tab.go(writing.address() + "talk/");
    assertThat(
            await(
                "overlay.dataset.errors === '1' &&"
                    + " overlay.shadowRoot.querySelector('.what').textContent"))
        .isEqualTo("reached end of file while parsing");
    writing.java("One", ONE);
    assertThat(await("document.querySelector('#one h2')?.textContent")).isEqualTo("One");
  }

  @Test
  void allDecksAreOffered() throws Exception {
    writing.java("Other", "@Deck(value = \"Another\", slides = One.class)\nclass Other {}\n");
    writing.start();
    tab.go(writing.address());
    await("document.querySelectorAll('#decks a').length === 2 && 'both'");
    assertThat(text("document.getElementById('decks').innerText"))
        .isEqualTo("Another 1 slide\nA talk 2 slides");
    assertThat(text("[...document.querySelectorAll('#decks a')].map(a => a.pathname).join()"))
        .isEqualTo("/other/,/talk/");
  }

  @Test
  void styleAndFilesAreFollowedToo() throws Exception {
    String css = "#one p { color: rgb(%s, 2, 3) }";
    writing.file("talk.css", css.formatted(1));
    writing.file("a.svg", svg(10));
    writing.java("Talk", DECK.replace("slides", "stylesheets = \"talk.css\", slides"));
    writing.java("One", ONE.replace("class", "@Image(value = \"a.svg\", alt = \"A\")\nclass"));
    openDeck();
    tab.ask("window.same = true");
    writing.file("talk.css", css.formatted(9));
    assertThat(
            await(
                "getComputedStyle(document.querySelector('#one p')).color.includes('9') &&"
                    + " getComputedStyle(document.querySelector('#one p')).color + window.same"))
        .isEqualTo("rgb(9, 2, 3)true");
    tab.ask("Reveal.slide(1)");
    writing.file("a.svg", svg(20));
    assertThat(
            await(
                "document.querySelector('#one img')?.naturalWidth === 20 &&"
                    + " Reveal.getIndices().h === 1 && Reveal.getCurrentSlide().id"))
        .isEqualTo("two");
  }

  @Test
  void aKeySaysWhereTheSlideIsWritten() throws Exception {
    openDeck();
    tab.ask("Reveal.slide(1)");
    tab.press("i", 73);
    assertThat(await("document.querySelector('lectern-toast')?.textContent"))
        .contains("src/main/java/Two.java:3");
  }

  @Test
  void theSpeakersWindowFollows() throws Exception {
    openDeck();
    tab.ask("Reveal.slide(1)");
    tab.press("s", 83);
    String notes =
        "window.open('', 'reveal.js - Notes')?.document"
            + ".querySelector('.speaker-controls-notes .value')?.textContent.trim()";
    assertThat(await(notes)).isEqualTo("Say something.");
    writing.java("Two", TWO.replace("something", "it again"));
    assertThat(await("(" + notes + ").includes('again') && " + notes)).isEqualTo("Say it again.");
  }

  @Test
  void aWarningHidesNothing() throws Exception {
    writing.file("unused.txt", "nobody");
    openDeck();
    await("overlay.dataset.warnings === '1' && 'told'");
    assertThat(
            text(
                "overlay.shadowRoot.querySelector('.badge').textContent + ' ' +"
                    + " Reveal.getCurrentSlide().id"))
        .isEqualTo("1 warning one");
  }

  private void openDeck() throws Exception {
    writing.start();
    tab.go(writing.address() + "talk/");
    await("Reveal.isReady() && overlay.dataset.errors");
    // What the page is compared with later has come.
    tab.ask("new Promise(resolve => setTimeout(resolve, 150))");
  }

  private static String svg(int width) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"10\"/>";
  }

  private String text(String expression) throws Exception {
    JsonElement answer = tab.ask("{ " + OVERLAY + "; String(" + expression + ") }");
    return answer.getAsString();
  }

  private static final String OVERLAY = "const overlay = document.querySelector('lectern-overlay')";

  /** What an expression is as soon as it is something; the page may load meanwhile. */
  private String await(String expression) throws Exception {
    long end = System.nanoTime() + 20_000_000_000L;
    while (System.nanoTime() < end) {
      JsonElement answer =
          tab.ask(
              "(() => { try { "
                  + OVERLAY
                  + "; return String(("
                  + expression
                  + ") || ''); } catch { return ''; } })()");
      if (!answer.getAsString().isEmpty()) {
        return answer.getAsString();
      }
      Thread.sleep(15);
    }
    throw new AssertionError(expression + " does not come; the terminal says " + writing.said());
  }

  private void awaitSaid(String line, int times) throws Exception {
    long end = System.nanoTime() + 20_000_000_000L;
    while (writing.said().stream().filter(line::equals).count() < times) {
      if (System.nanoTime() > end) {
        throw new AssertionError(line + " is not said; but " + writing.said());
      }
      Thread.sleep(15);
    }
  }
}

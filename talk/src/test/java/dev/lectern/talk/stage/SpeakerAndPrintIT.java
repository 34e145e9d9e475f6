package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a speaker sees, and what is printed for others. */
@ExtendWith(OnStage.class)
class SpeakerAndPrintIT {
  private static final List<Path> SOURCE =
      List.of(Path.of("src/test/decks/rehearsal/java/Rehearsal.java").toAbsolutePath());

  private static final List<String> NOTES =
      List.of("to the hall", "Wait for the laugh", "Ask for questions");

  @TempDir static Path directory;

  @BeforeAll
  static void compile() {
    Compiled.into(directory.resolve("kept"), SOURCE);
  }

  @Test
  void theSpeakerSeesNotesTheNextSlideTheTimeAndThePace(Stage stage) {
    DeckPage deck = open(stage, "ten-minutes", "");
    Page speaker = deck.page().waitForPopup(() -> deck.page().keyboard().press("s"));
    has(speaker, ".speaker-controls-notes .value", "^\\s*Say hello to the hall\\.\\s*$");
    FrameLocator upcoming = speaker.frameLocator("#upcoming-slide iframe");
    PlaywrightAssertions.assertThat(upcoming.locator("#steps h2")).isVisible();
    has(speaker, ".clock-value", "\\d?\\d:\\d\\d");
    has(speaker, ".timer", "^\\s*00:00:\\d\\d\\s*$");
    // The slide says 90 seconds.
    has(speaker, ".pacing", "^\\s*00:01:(30|[12]\\d)\\s*$");

    deck.press("PageDown");
    // What is left of ten minutes is shared by the other two.
    has(speaker, ".pacing", "^\\s*00:05:([45]\\d|3\\d)\\s*$");
    deck.press("PageDown");
    deck.press("PageDown");
    deck.press("PageDown");
    has(speaker, ".speaker-controls-notes .value", "^\\s*Wait for the laugh\\.\\s*$");
    assertThat(deck.traffic().complaints()).isEmpty();
    for (String url : deck.traffic().requests()) {
      assertThat(url).startsWith(deck.folder().toUri().toString());
    }
  }

  @Test
  void theTimeForASlideIsThatOfAllUnlessItSaysAnother(Stage stage) {
    DeckPage deck = open(stage, "two-minutes-each", "");
    deck.show("steps");
    Page speaker = deck.page().waitForPopup(() -> deck.page().keyboard().press("s"));
    has(speaker, ".pacing", "^\\s*00:03:(30|[12]\\d)\\s*$");
  }

  @Test
  void eachStepIsAPageAndALongSlideIsSeveral(Stage stage) {
    List<PrintedPage> pages = print(stage, "printed");
    assertThat(pages.subList(0, 5).stream().map(page -> page.text().substring(0, 5)).toList())
        .containsExactly("Openi", "Inste", "Inste", "Inste", "Inste")
        .inOrder();
    assertThat(pages.get(1).text()).doesNotContain("First");
    assertThat(pages.get(2).text()).contains("First");
    assertThat(pages.get(2).text()).doesNotContain("Second");
    assertThat(pages.get(4).text()).contains("Andthis");
    assertThat(pages.size()).isGreaterThan(6);
    assertThat(pages.get(5).text()).startsWith("Long");
  }

  @Test
  void stepsAndLongSlidesCanHaveAPageEach(Stage stage) {
    List<PrintedPage> pages = print(stage, "a-page-each");
    assertThat(pages).hasSize(3);
    assertThat(pages.get(1).text()).contains("FirstSecondAndthis");
  }

  @Test
  void aHandoutHasAPageOfNotesAfterTheSlide(Stage stage) {
    List<PrintedPage> pages = print(stage, "handout");
    assertThat(pages.stream().map(PrintedPage::text).toList())
        .containsExactly(
            "OpeningAsentencetobeginwith.",
            "Sayhellotothehall.Speakernotes",
            "InstepsFirstSecondAndthis",
            "ClosingThankyou.",
            "Askforquestions.Speakernotes")
        .inOrder();
  }

  @Test
  void notesAreInNoByteOfADeckThatIsCompiledWithoutThem() throws IOException {
    Compiled.into(directory.resolve("stripped"), SOURCE, "-Alectern.notes=strip");
    for (String note : NOTES) {
      assertWithMessage(note).that(filesWith(note, "kept")).isNotEmpty();
      assertWithMessage(note).that(filesWith(note, "stripped")).isEmpty();
    }
  }

  private static DeckPage open(Stage stage, String deck, String query) {
    return stage.open(directory.resolve("kept/" + deck), View.STAGE.with(query));
  }

  private static List<PrintedPage> print(Stage stage, String name) {
    DeckPage deck = open(stage, name, "view=print");
    deck.page().waitForFunction("() => document.querySelector('.pdf-page') !== null");
    deck.settle();
    return PrintedPage.read(
        deck.page().pdf(new PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)));
  }

  private static void has(Page page, String selector, String pattern) {
    PlaywrightAssertions.assertThat(page.locator(selector)).hasText(Pattern.compile(pattern));
  }

  /** The files of all decks in which a text stands. */
  private static List<String> filesWith(String text, String classes) throws IOException {
    Path folder = directory.resolve(classes);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".class"))
          .filter(file -> contains(file, text))
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

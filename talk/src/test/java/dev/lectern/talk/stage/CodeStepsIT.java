package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Code on slides as it is seen: what is lit at which step, numbered, copied and moved. */
@ExtendWith(OnStage.class)
class CodeStepsIT {
  private static final Path SOURCE = Path.of("src/test/decks/steps/java/Steps.java");

  private static final String CACHE =
      """
      cache = {}


      def lookup(key):
          if key in cache:
              return cache[key]
          cache[key] = compute(key)
          return cache[key]\
      """;

  @TempDir static Path directory;
  private static Path folder;

  @BeforeAll
  static void compile() {
    Compiled compiled = Compiled.into(directory, List.of(SOURCE.toAbsolutePath()));
    assertThat(compiled.warnings().stream().map(Diagnostic::getKind).toList())
        .containsExactly(Diagnostic.Kind.NOTE);
    folder = compiled.classes().resolve("steps");
  }

  @Test
  void rangesAreLitStepByStep(Stage stage) {
    DeckPage deck = at(stage, "ranges");
    assertThat(lit(deck)).containsExactly("1| cache = {}");
    deck.press("PageDown");
    assertThat(deck.position()).isEqualTo("ranges/0");
    assertThat(lit(deck))
        .containsExactly(
            "4| def lookup(key):",
            "6|         return cache[key]",
            "7|     cache[key] = compute(key)")
        .inOrder();
    deck.press("PageDown");
    assertThat(deck.position()).isEqualTo("ranges/1");
    assertThat(lit(deck)).isEmpty();
    deck.press("PageDown");
    assertThat(deck.position()).isEqualTo("ranges/2");
    assertThat(lit(deck))
        .containsExactly("7|     cache[key] = compute(key)", "8|     return cache[key]")
        .inOrder();
    deck.press("PageDown");
    assertThat(deck.position()).isEqualTo("regions");
  }

  @Test
  void regionsAreLitStepByStep(Stage stage) {
    DeckPage deck = at(stage, "regions");
    assertThat(lit(deck))
        .containsExactly("5|     if key in cache:", "6|         return cache[key]")
        .inOrder();
    deck.press("PageDown");
    assertThat(lit(deck))
        .containsExactly("7|     cache[key] = compute(key)", "8|     return cache[key]")
        .inOrder();
    deck.press("PageDown");
    assertThat(lit(deck)).isEmpty();
    assertThat(lines(deck)).hasSize(8);
    deck.press("PageDown");
    assertThat(lit(deck)).containsExactly("8|     return cache[key]");
    deck.press("PageUp");
    deck.press("PageUp");
    assertThat(lit(deck)).hasSize(2);
  }

  @Test
  void linesAreLitWithoutNumbers(Stage stage) {
    DeckPage deck = at(stage, "unnumbered");
    assertThat(lit(deck)).containsExactly("    return cache[key]");
    deck.press("PageDown");
    assertThat(lit(deck)).containsExactly("cache = {}", "    if key in cache:").inOrder();
  }

  @Test
  void numbersCanBeThoseOfTheFile(Stage stage) {
    DeckPage deck = at(stage, "file-numbers");
    assertThat(lit(deck))
        .containsExactly("13|     cache[key] = compute(key)", "15|     return cache[key]")
        .inOrder();
    deck.press("PageDown");
    assertThat(lit(deck)).containsExactly("7| def lookup(key):");
    deck.show("file-lines");
    assertThat(lines(deck))
        .containsExactly(
            "1| import time",
            "7| def lookup(key):",
            "9|     if key in cache:",
            "10|         return cache[key]",
            "13|     cache[key] = compute(key)",
            "15|     return cache[key]")
        .inOrder();
  }

  @Test
  void aDiffMarksWhatCameAndWent(Stage stage) {
    DeckPage deck = at(stage, "a-diff");
    assertThat(lines(deck))
        .containsExactly(
            "·| cache = {}",
            "·|",
            "·|",
            "·| def lookup(key):",
            "−|     if key in cache:",
            "−|         return cache[key]",
            "−|     cache[key] = compute(key)",
            "+|     if key not in cache:",
            "+|         cache[key] = compute(key)",
            "·|     return cache[key]")
        .inOrder();
  }

  @Test
  void aClickCopiesTheCodeAsItWasWritten(Stage stage) {
    DeckPage deck = at(stage, "regions");
    deck.page().hover("#regions pre");
    deck.page().click("#regions button.copy");
    assertThat(copied(deck, "regions")).isEqualTo(CACHE);
    // The mouse gives the keys back.
    deck.press("PageDown");
    assertThat(deck.position()).isEqualTo("regions/0");
  }

  @Test
  void theKeyboardCopiesToo(Stage stage) {
    DeckPage deck = at(stage, "unnumbered");
    for (int tabs = 0; tabs < 20 && !onCopyButton(deck); tabs++) {
      deck.page().keyboard().press("Tab");
    }
    assertThat(onCopyButton(deck)).isTrue();
    deck.page().keyboard().press("Enter");
    assertThat(copied(deck, "unnumbered")).isEqualTo(CACHE);
    assertThat(deck.position()).isEqualTo("unnumbered");
  }

  @Test
  void codeMovesFromOneSlideToTheNext(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE);
    deck.show("before");
    deck.page().keyboard().press("PageDown");
    assertThat(deck.position()).isEqualTo("after");
    assertThat(deck.ask("auto-animated")).containsExactly("member-code");
    // What both slides have moves, what is new does not.
    assertThat(deck.ask("moved-lines"))
        .containsExactly("cache = {}", "def lookup(key):", "    return cache[key]")
        .inOrder();
  }

  private static DeckPage at(Stage stage, String slide) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    deck.show(slide);
    return deck;
  }

  private static List<String> lines(DeckPage deck) {
    return deck.ask("code-lines");
  }

  private static List<String> lit(DeckPage deck) {
    return lines(deck).stream()
        .filter(line -> line.startsWith("*"))
        .map(line -> line.substring(1))
        .toList();
  }

  private static boolean onCopyButton(DeckPage deck) {
    return (boolean) deck.page().evaluate("() => document.activeElement.matches('button.copy')");
  }

  /** What is pasted after the button on the slide has said that it copied. */
  private static String copied(DeckPage deck, String slide) {
    Page page = deck.page();
    page.waitForSelector("#" + slide + " button.copy:text-is('Copied')");
    page.evaluate(
        "() => { const area = document.createElement('textarea'); area.id = 'pasted';"
            + " document.body.append(area); area.focus(); }");
    page.keyboard().press("Control+V");
    String pasted = page.inputValue("#pasted");
    page.evaluate("() => document.querySelector('#pasted').remove()");
    return pasted;
  }
}

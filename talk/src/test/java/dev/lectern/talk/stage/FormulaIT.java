package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Formulas are set by KaTeX, with MathML beside, and without a network. */
@ExtendWith(OnStage.class)
class FormulaIT {
  private static final String TALK =
      """
      import dev.lectern.*;

      @Deck("Formulas")
      class Formulas {
        @Slide(value = "Written here", id = "here")
        @Formula("a^2 + b^2 < \\\\sqrt{c^4}")
        static class Here {}

        @Slide(value = "In a file", id = "file")
        @Formula(file = "attention.tex")
        static class InAFile {}

        @Slide(value = "A step", id = "step")
        @Formula(value = "e^{i\\\\pi} = -1", fragment = true)
        static class Step {}
      }
      """;

  private static final String WITHIN =
      """
      import dev.lectern.*;

      @Deck("Within")
      @Reveal(katexMacros = "\\\\R=\\\\mathbb{R}")
      class Within {
        @Slide(value = "The cost $`O(n)`$", id = "within")
        @Bullets("Tea is $5, `$5` and $`x^2 \\\\in \\\\R`$.")
        @Text("Then\\n\\n```math\\ny = \\\\sqrt{x}\\n```")
        static class Slide1 {}
      }
      """;

  private static final String NUMBERED =
      """
      import dev.lectern.*;

      @Deck("Numbered")
      @Reveal(katexMacros = {"\\\\R=\\\\mathbb{R}", "\\\\per=\\\\frac{#1}{#2}"}, katexLeqno = true,
          katexFleqn = true, katexMinRuleThickness = 0.08)
      class Numbered {
        @Slide(value = "Two of them", id = "two")
        @Formula("x \\\\in \\\\R \\\\tag{1}")
        static class Two {
          @Formula("\\\\per{y}{2}")
          Block second;
        }
      }
      """;

  private static final String ATTENTION =
      """
      % How much each word looks at the others.
      \\operatorname{softmax}\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V
      """;

  @TempDir static Path directory;
  private static Path folder;

  @BeforeAll
  static void aDeck() throws IOException {
    Path deck = Files.createDirectories(directory.resolve("deck"));
    Files.writeString(deck.resolve("attention.tex"), ATTENTION);
    Path java = Files.createDirectories(directory.resolve("java")).resolve("Formulas.java");
    Files.writeString(java, TALK);
    Compiled compiled = Compiled.into(directory.resolve("classes"), List.of(java));
    // One note tells where the deck is.
    assertThat(compiled.warnings()).hasSize(1);
    folder = compiled.classes().resolve("formulas");
  }

  @Test
  void katexSetsThemAndSaysTheirTexInMathMl(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    assertThat(
            deck.page()
                .evaluate(
                    """
                    () => [...document.querySelectorAll('.formula')].map(formula =>
                      [formula.querySelectorAll('.katex-display .katex-html .katex-base').length > 0,
                        formula.querySelectorAll('.katex-error').length,
                        formula.querySelector('math semantics > annotation').textContent].join(' '))
                    """))
        .isEqualTo(
            List.of(
                "true 0 a^2 + b^2 < \\sqrt{c^4}",
                "true 0 " + ATTENTION.strip(),
                "true 0 e^{i\\pi} = -1"));
    assertThat(deck.page().evaluate("() => document.querySelector('.katex-html').ariaHidden"))
        .isEqualTo("true");
  }

  @Test
  void itsFontsComeFromTheDeck(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    deck.show("here");
    assertThat(
            deck.page()
                .evaluate(
                    """
                    () => document.fonts.ready.then(fonts => [...fonts].filter(font =>
                      font.family.includes('KaTeX') && font.status === 'loaded').length > 1)
                    """))
        .isEqualTo(true);
    List<String> requests = deck.traffic().requests();
    assertThat(requests.stream().filter(url -> url.contains("KaTeX_")).toList()).isNotEmpty();
    assertThat(requests.stream().filter(url -> !url.startsWith("file:")).toList()).isEmpty();
    assertThat(deck.traffic().complaints()).isEmpty();
  }

  @Test
  void aStepShowsAFormulaThatIsOne(Stage stage) {
    DeckPage deck = stage.open(folder, View.STAGE.still());
    deck.show("step");
    assertThat(deck.page().locator(".formula.fragment.visible").count()).isEqualTo(0);
    deck.page().keyboard().press("PageDown");
    assertThat(deck.page().locator(".formula.fragment.visible .katex").count()).isEqualTo(1);
  }

  @Test
  void theDeckSaysHowTheyAreSetAndWhatItsOwnCommandsAre(Stage stage) throws IOException {
    Path java = directory.resolve("java/Numbered.java");
    Files.writeString(java, NUMBERED);
    Path classes = Compiled.into(directory.resolve("numbered"), List.of(java)).classes();
    DeckPage deck = stage.open(classes.resolve("numbered"), View.STAGE.still());
    deck.show("two");
    // The number of the first is to its left, not on it.
    assertThat(
            deck.page()
                .evaluate(
                    """
                    () => [...document.querySelectorAll('#two .formula')].map(formula => {
                      const tag = formula.querySelector('.katex-tag');
                      const set = formula.querySelector('.katex-html > .katex-base');
                      const left = (element) => element.getBoundingClientRect().left;
                      return [formula.querySelectorAll('.katex-error').length,
                        formula.querySelector('mi[mathvariant], mfrac').textContent,
                        tag === null ? 'no number' : tag.getBoundingClientRect().right < left(set),
                        left(set) < left(formula) + 300].join(' ');
                    })
                    """))
        .isEqualTo(List.of("0 R true true", "0 y2 no number true"));
    assertThat(deck.traffic().complaints()).isEmpty();
  }

  @Test
  void markdownHasFormulasInItsLinesAndBetweenThem(Stage stage) throws IOException {
    Path java = directory.resolve("java/Within.java");
    Files.writeString(java, WITHIN);
    Path classes = Compiled.into(directory.resolve("within"), List.of(java)).classes();
    DeckPage deck = stage.open(classes.resolve("within"), View.STAGE.still());
    assertThat(
            deck.page()
                .evaluate(
                    """
                    () => [...document.querySelectorAll('#within .katex')].map(formula =>
                      [formula.closest('h2, li, div.text').localName,
                        formula.closest('.katex-display') ? 'apart' : 'in its line',
                        formula.querySelector('annotation').textContent].join(': '))
                    """))
        .isEqualTo(
            List.of(
                "h2: in its line: O(n)",
                "li: in its line: x^2 \\in \\R",
                "div: apart: y = \\sqrt{x}"));
    assertThat(deck.page().locator("#within li").evaluate("li => li.firstChild.textContent"))
        .isEqualTo("Tea is $5, ");
    assertThat(deck.page().locator(".katex-error").count()).isEqualTo(0);
    assertThat(deck.traffic().complaints()).isEmpty();
  }

  @Test
  void aDeckWithoutFormulasHasNothingOfThem() {
    Path steps = Path.of("src/test/decks/steps/java/Steps.java").toAbsolutePath();
    Path deck = Compiled.into(directory.resolve("none"), List.of(steps)).classes();
    assertThat(ofFormulas(folder))
        .containsAtLeast(
            "reveal/katex/katex.css",
            "reveal/katex/katex.min.js",
            "reveal/licenses/katex.txt",
            "reveal/plugin/lectern-formula.js");
    assertThat(ofFormulas(deck.resolve("steps"))).isEmpty();
  }

  private static List<String> ofFormulas(Path deck) {
    try (Stream<Path> files = Files.walk(deck)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> deck.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.toLowerCase(Locale.ROOT).matches(".*(katex|formula).*"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

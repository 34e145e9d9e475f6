package dev.lectern.maven.imports;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lectern.maven.imports.compile.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each slide says and does what it did: the decks of {@code src/test/decks}, taken over. */
class ImporterTest {
  @TempDir Path directory;

  private Imported imported(String deck, boolean mend) {
    return Imported.of(Imported.DECKS.resolve(deck), directory.resolve("talk"), mend);
  }

  @Test
  void aDeckOfHtmlIsAsItWasButForWhatIsMended() throws IOException {
    Imported bakery = imported("bakery/index.html", true);
    assertThat(bakery.result().compiles()).isTrue();
    // A line of code that is not there, and links that lead nowhere.
    assertThat(bakery.differences())
        .containsExactly("15 links: 1 / 0", "16 code: [, json2|9] / [, json|]", "17 links: 2 / 0");
    String java = bakery.file("src/main/java/org/example/talk/BreadSlowly.java");
    assertThat(java)
        .contains(
            """
              @Slide("Steps")
              @Notes("Do not read this aloud.")
              @Text(
                  \"""
                  1. Mix
                     - flour
                     - water
                  2. Wait
                  \""")
              @Bullets("always there")
              static class Steps {
                @Bullets(value = "first", fragments = true)
                Block bullets1;

                @Bullets("second, in red")
                @Fragment(Fragment.Effect.HIGHLIGHT_RED)
                Block bullets2;
              }
            """);
    assertThat(java).contains("@Card(title = \"Rye\", text = \"Dark and sour.\")");
    assertThat(java).contains("[the recipe](#/recipes-a-recipe-in-code) or [the end](#/end)");
  }

  @Test
  void theReportNamesWhatWasMendedAndLostWithItsLine() throws IOException {
    String report = imported("bakery/index.html", true).file("IMPORT.md");
    assertThat(report).contains("17 slides, 2 stacks; none needs `@Html`");
    assertThat(report).contains("| 112 | picture that is not there | `img/gone.png` |");
    assertThat(report).contains("| 111 | picture that is not what its name says |");
    assertThat(report).contains("| 149 | link to a slide that is not there | `#/nowhere` |");
    assertThat(report).contains("| 135 | event handler | `onclick=alert(1)` |");
    assertThat(report).contains("| 151 | element beside the slides | `Bakery talk, 2024` |");
  }

  @Test
  void withoutMendingMistakesOfTheOldDeckAreErrorsOfTheNewOne() throws IOException {
    Imported bakery = imported("bakery/index.html", false);
    List<String> codes =
        bakery.result().findings().stream()
            .filter(Finding::error)
            .map(Finding::code)
            .filter(code -> !code.isEmpty())
            .distinct()
            .sorted()
            .toList();
    assertThat(codes)
        .containsExactly(
            "BrokenLink",
            "InvalidSyntax",
            "LineOutOfRange",
            "MissingAlt",
            "MissingFile",
            "MissingTitle",
            "UnknownLanguage",
            "UnreadableImage");
    assertThat(bakery.file("IMPORT.md")).contains("Mistakes of the old deck");
  }

  @Test
  void oldHabitsAreKnown() throws IOException {
    Imported ferry = imported("ferry/index.html", true);
    assertThat(ferry.result().compiles()).isTrue();
    assertThat(ferry.differences()).isEmpty();
    String java = ferry.file("src/main/java/org/example/talk/FerriesTimetables.java");
    assertThat(java).contains("@Formula(\"v = \\\\frac{s}{t}\")");
    assertThat(java).contains("With $`s = 10`$ km it is slow, and costs 5$ or 6 $ each.");
    assertThat(java).contains("@Row({@Card(title = \"Out\", text = \"08:00\")");
    assertThat(java).contains("theme = Theme.MOON");
  }

  @Test
  void decksOfMarkdownComeByTheSameRoad() throws IOException {
    Imported reveal = imported("tides/reveal.md", true);
    assertThat(reveal.result().compiles()).isTrue();
    assertThat(reveal.differences()).isEmpty();
    assertThat(reveal.file("src/main/java/org/example/talk/Tides.java"))
        .contains("highlight = {\"1-2\", \"3\"}");
    Imported marp =
        Imported.of(Imported.DECKS.resolve("tides/marp.md"), directory.resolve("marp"), true);
    assertThat(marp.result().compiles()).isTrue();
    assertThat(marp.differences()).isEmpty();
    assertThat(marp.file("src/main/java/org/example/talk/TidesAgain.java"))
        .contains("@Notes(\"Say hello.\")");
  }

  @Test
  void theSameDeckGivesTheSameFiles() throws IOException {
    Imported one = imported("bakery/index.html", true);
    Imported other = Imported.of(one.from(), directory.resolve("elsewhere/talk"), true);
    assertThat(other.files()).isEqualTo(one.files());
  }

  @Test
  void whatIsNoDeckIsRefusedInWords() throws IOException {
    Path page = Files.writeString(directory.resolve("page.html"), "<p>Hello");
    Path to = directory.resolve("talk");
    assertThat(failure(page, to)).contains("has no <div class=\"slides\"> with a <section> in it");
    assertThat(failure(directory.resolve("gone.html"), to)).contains("there is no file");
    assertThat(failure(directory, to)).contains("there is no index.html in");
    assertThat(failure(Imported.DECKS.resolve("ferry"), directory)).contains("is not empty");
  }

  private static String failure(Path from, Path to) {
    return assertThrows(ImportFailure.class, () -> Imported.of(from, to, true)).getMessage();
  }

  @Test
  void hostilePagesAreBounded() throws IOException {
    String deep = "<div>".repeat(100_000) + "deep";
    String broken = "<section><h2>A<b></h2></i><table><td><p></section><section data-x='\"<'>é\0";
    String page = "<div class=reveal><div class=slides><section>" + deep + "</section>" + broken;
    Path file = Files.writeString(directory.resolve("index.html"), page);
    Imported imported = Imported.of(file, directory.resolve("talk"), true);
    assertThat(imported.result().compiles()).isTrue();
  }

  @Test
  void filesOutsideOfTheDeckStayWhereTheyAre() throws IOException {
    Files.writeString(directory.resolve("secret.txt"), "secret");
    Path deck = Files.createDirectories(directory.resolve("a/b/c/deck"));
    Files.writeString(
        deck.resolve("index.html"),
        "<div class=slides><section><img alt=x src=../../../../secret.txt>"
            + "<img alt=y src=/etc/hostname><a href=../../../../secret.txt>z</a></section></div>");
    Imported imported = Imported.of(deck, directory.resolve("talk"), true);
    assertThat(imported.result().compiles()).isTrue();
    assertThat(imported.files().values()).doesNotContain("secret");
  }
}

package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every theme shows every block so that it can be read, with its own fonts and no network. */
@ExtendWith(OnStage.class)
class ThemesIT {
  /** The fonts of the system, which may have them or not: reveal.js names no others for these. */
  private static final Map<Theme, List<String>> OF_THE_SYSTEM =
      Map.of(Theme.DRACULA, List.of("-apple-system"), Theme.SERIF, List.of("Palatino Linotype"));

  private static final String SLIDES =
      """
      import dev.lectern.*;

      class Slides {
        @Slide("Cards, and [a link](#/dark) in the title")
        @Lead("The sentence under the title, **strong** and *stressed*.")
        @Cards(columns = 2, value = {
          @Card(title = "A card", text = "Text with **strong**, *stressed* words and `code`."),
          @Card(title = "With a link", text = "It [leads to the next](#/dark) of the slides."),
          @Card(title = "With code", code = @Code(value = "var x = 1; // one", language = "java")),
          @Card(title = "Łódź", text = "Letters of further languages: Őrség, Žďár, İzmir.")})
        @Bullets({"One with **strong** and `code`.", "One with [a link](#/dark)."})
        @Text("Text under them, *stressed*.")
        @Quote(value = "There are only two hard things: naming, and `null`.", cite = "Somebody")
        @Table(value = "| Cache | Hits | Time |\\n|:--|--:|--:|\\n| none | 0 % | 120 ms |\\n"
            + "| `small` | **80 %** | 31 ms |\\n| [large](#/dark) | 97 % | 9 ms |",
            caption = "Measured on one machine")
        @Code(value = \"""
            // What is asked for twice is kept.
            @Override
            public Optional<String> get(String key) {
              return Optional.ofNullable(map.get(key + ":" + 42));
            }
            \""", language = "java", highlight = {"", "3-4"}, caption = "A cache in *five* lines")
        @Diff(from = @Code(value = "a = 1\\nb = 2\\n", language = "python"),
            to = @Code(value = "a = 1\\nb = 3\\n", language = "python"), caption = "One line")
        static class All {}

        @Slide(value = "On a dark ground", id = "dark")
        @Background(color = "#101820")
        @Text("Text with **strong**, *stressed* words, `code` and [a link](#/light).")
        static class Dark {}

        @Slide(value = "On a light ground", id = "light")
        @Background(color = "#ffffff")
        @Text("Text with **strong**, *stressed* words, `code` and [a link](#/dark).")
        static class Light {}
      }
      """;

  /** So high that all blocks stand on one slide: of each, a picture is taken. */
  private static final View VIEW = View.of(1280, 1700).still();

  @TempDir static Path directory;

  @BeforeAll
  static void compileADeckOfEachTheme() throws IOException {
    StringBuilder decks = new StringBuilder("import dev.lectern.*;\n");
    for (Theme theme : Theme.values()) {
      decks.append(
          """
          @Deck(value = "%1$s", id = "%1$s", theme = Theme.%1$s, height = 1700,
              slides = {Slides.All.class, Slides.Dark.class, Slides.Light.class})
          @Reveal(slideNumber = Reveal.SlideNumber.CURRENT_OF_TOTAL)
          class Of_%1$s {}
          """
              .formatted(theme));
    }
    Path java = Files.createDirectories(directory.resolve("java"));
    Path slides = Files.writeString(java.resolve("Slides.java"), SLIDES);
    Path all = Files.writeString(java.resolve("Decks.java"), decks);
    Compiled compiled = Compiled.into(directory.resolve("classes"), List.of(slides, all));
    assertThat(compiled.warnings().stream().filter(told -> told.getKind() != Kind.NOTE).toList())
        .isEmpty();
  }

  @Test
  void eachShowsAllSoThatItCanBeReadWithFontsOfItsOwnAndNoNetwork(Stage stage) {
    Map<Theme, List<String>> findings = new EnumMap<>(Theme.class);
    DeckPage page = null;
    for (Theme theme : Theme.values()) {
      Path folder = directory.resolve("classes/" + theme);
      page = page == null ? stage.open(folder, VIEW) : page.turnTo(folder, VIEW);
      List<String> found = look(page, folder);
      found.removeAll(OF_THE_SYSTEM.getOrDefault(theme, List.of()));
      if (!found.isEmpty()) {
        findings.put(theme, found);
      }
    }
    assertThat(findings).isEmpty();
  }

  private static List<String> look(DeckPage deck, Path folder) {
    List<String> findings = new ArrayList<>();
    for (String position : deck.complete()) {
      deck.show(position);
      Contrast.tooLow(deck).forEach(text -> findings.add(position + ": " + text));
    }
    findings.addAll(deck.ask("missing-fonts"));
    findings.addAll(deck.traffic().complaints());
    String own = folder.toUri().toString();
    deck.traffic().requests().stream().filter(url -> !url.startsWith(own)).forEach(findings::add);
    return findings;
  }
}

package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code @Brand} says is what Chromium shows, in Lectern's themes and in reveal.js's. */
@ExtendWith(OnStage.class)
class BrandIT {
  private static final String DARK = "rgb(127, 196, 255)";
  private static final String LIGHT = "rgb(11, 92, 173)";

  private static final String SOURCE =
      """
      import dev.lectern.*;

      class Brands {
        @Slide("One")
        @Cards(@Card(title = "A card", text = "With [a link](#/two)."))
        @Code(value = "var x = 1;", language = "java")
        static class One {}

        @Slide(value = "Two", layout = Slide.Layout.TITLE)
        @Text("A title.")
        static class Two {}
      """;

  private static final String DECK =
      """

        @Deck(value = "%1$s", id = "%1$s", theme = Theme.%1$s, slides = {One.class, Two.class})
        @Reveal(slideNumber = Reveal.SlideNumber.CURRENT)
        @Brand(
            accent = "#7fc4ff",
            accentOnLight = "#0b5cad",
            headingFont = @Brand.Font(value = "fonts/heading.woff2", weights = 700),
            textFont = {@Brand.Font("fonts/text.woff2"),
                @Brand.Font(value = "fonts/bold.woff2", weights = 700)},
            codeFont = @Brand.Font(value = "fonts/code.woff2", weights = {100, 800}),
            logo = "img/logo.svg",
            logoAlt = "Caches Inc.",
            logoCorner = Brand.Corner.%2$s,
            footer = "“Caches” </style> \\\\ 2026")
        static class Of_%1$s {}
      """;

  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"84\" height=\"56\" viewBox=\"0 0 3 2\">"
          + "<path fill=\"#c60\" d=\"M0 0h3v2H0z\"/></svg>";

  private static final Map<String, String> FONTS =
      Map.of(
          "heading", "ubuntu-latin-700-normal",
          "text", "lato-latin-400-normal",
          "bold", "lato-latin-700-normal",
          "code", "jetbrains-mono-latin-wght-normal");

  @TempDir static Path directory;

  @BeforeAll
  static void compileDecks() throws IOException {
    Path java = Files.createDirectories(directory.resolve("java"));
    Path root = Files.createDirectories(directory.resolve("deck/fonts")).getParent();
    for (var font : FONTS.entrySet()) {
      String resource = "/dev/lectern/runtime/fonts/" + font.getValue() + ".woff2";
      try (InputStream in = BrandIT.class.getResourceAsStream(resource)) {
        Files.copy(in, root.resolve("fonts/" + font.getKey() + ".woff2"));
      }
    }
    Files.createDirectories(root.resolve("img"));
    Files.writeString(root.resolve("img/logo.svg"), LOGO);
    String source =
        SOURCE
            + DECK.formatted("LECTERN", "BOTTOM_RIGHT")
            + DECK.formatted("LECTERN_AUTO", "TOP_LEFT")
            + DECK.formatted("MOON", "BOTTOM_LEFT")
            + DECK.formatted("SKY", "TOP_RIGHT")
            + "}\n";
    Compiled.into(
        directory.resolve("classes"),
        List.of(Files.writeString(java.resolve("Brands.java"), source)));
  }

  @Test
  void theAccentIsThatOfTheGround(Stage stage) {
    DeckPage dark = open(stage, "LECTERN");
    assertThat(style(dark, ".card h3", "color")).isEqualTo(DARK);
    assertThat(style(dark, "#one h2", "background-color", "::before")).isEqualTo(DARK);
    DeckPage moon = open(stage, "MOON");
    assertThat(style(dark, ".card a", "color")).isEqualTo(DARK);
    assertThat(style(moon, ".card a", "color")).isEqualTo(DARK);
    assertThat(style(moon, ".controls", "color")).isEqualTo(DARK);
    assertThat(style(open(stage, "SKY"), ".card a", "color")).isEqualTo(LIGHT);
  }

  @Test
  void oneThemeFollowsTheViewer(Stage stage) {
    DeckPage deck = open(stage, "LECTERN_AUTO");
    prefer(deck, ColorScheme.DARK);
    assertThat(style(deck, ".card h3", "color")).isEqualTo(DARK);
    assertThat(style(deck, "#one", "color")).isEqualTo("rgb(217, 221, 229)");
    prefer(deck, ColorScheme.LIGHT);
    assertThat(style(deck, ".card h3", "color")).isEqualTo(LIGHT);
    assertThat(style(deck, "#one", "color")).isEqualTo("rgb(44, 48, 56)");
  }

  @Test
  void fontsAreLoadedFromTheDecksOwnFiles(Stage stage) {
    for (String theme : List.of("LECTERN", "SKY")) {
      DeckPage deck = open(stage, theme);
      assertThat(style(deck, "#one h2", "font-family")).startsWith("\"Brand Heading\"");
      assertThat(style(deck, ".card p", "font-family")).startsWith("\"Brand Text\"");
      assertThat(style(deck, "pre code", "font-family")).startsWith("\"Brand Code\"");
      assertWithMessage(theme)
          .that(
              deck.page()
                  .evaluate(
                      "() => [...document.fonts].filter(face => face.family.includes('Brand')"
                          + " && face.status === 'loaded')"
                          + ".map(face => face.family.slice(6) + ' ' + face.weight).sort()"))
          .isEqualTo(List.of("Code 100 800", "Heading 700", "Text 400", "Text 700"));
      assertThat(deck.traffic().complaints()).isEmpty();
    }
  }

  @Test
  void logoFooterAndSlideNumberStandApartWhereNoContentComes(Stage stage) {
    Map<String, String> corners =
        Map.of(
            "LECTERN",
            "bottom right",
            "LECTERN_AUTO",
            "top left",
            "MOON",
            "bottom left",
            "SKY",
            "top right");
    corners.forEach(
        (theme, corner) -> {
          DeckPage deck = open(stage, theme);
          assertWithMessage(theme).that(deck.ask("logo")).containsExactly(corner);
          assertThat(style(deck, ".reveal", "content", "::after"))
              .isEqualTo("\"“Caches” </style> \\\\ 2026\"");
          deck.show("two");
          assertThat(style(deck, ".logo", "display")).isEqualTo("none");
        });
  }

  @Test
  void eachPageOnPaperHasThem(Stage stage) {
    for (String theme : List.of("LECTERN", "SKY")) {
      DeckPage deck =
          stage.open(directory.resolve("classes/" + theme), View.STAGE.with("view=print"));
      deck.page().waitForFunction("() => document.querySelector('.pdf-page') !== null");
      deck.settle();
      assertThat(style(deck, ".pdf-page:has(#one)", "content", "::after"))
          .isEqualTo("\"“Caches” </style> \\\\ 2026\"");
      assertThat(style(deck, ".pdf-page:has(#one)", "background-image", "::before"))
          .endsWith("/img/logo.svg\")");
      assertThat(style(deck, ".pdf-page:has(#one)", "bottom", "::before").equals("10px"))
          .isEqualTo(theme.equals("LECTERN"));
      // A title says what a footer would.
      assertThat(style(deck, ".pdf-page:has(#two)", "content", "::after")).isEqualTo("none");
    }
  }

  private static DeckPage open(Stage stage, String theme) {
    return stage.open(directory.resolve("classes/" + theme), View.STAGE.still());
  }

  private static void prefer(DeckPage deck, ColorScheme scheme) {
    deck.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  private static String style(DeckPage deck, String selector, String property) {
    return style(deck, selector, property, "");
  }

  private static String style(DeckPage deck, String selector, String property, String pseudo) {
    return (String)
        deck.page()
            .evaluate(
                "([selector, property, pseudo]) =>"
                    + " getComputedStyle(document.querySelector(selector), pseudo || null)"
                    + ".getPropertyValue(property)",
                List.of(selector, property, pseudo));
  }
}

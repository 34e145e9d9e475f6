package dev.lectern.maven.export;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.check.DeckCheck;
import dev.lectern.maven.check.Defect;
import dev.lectern.maven.check.Profile;
import dev.lectern.maven.stage.DeckFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code lectern:check} tells of decks on which something is wrong, and of one that is fine.
 */
class CheckIT {
  private static final String DECK =
      """
      @Deck(value = "Wrong", scripts = "talk.js", width = 1024, height = 768,
          slides = {Small.class, Faint.class, Long.class, Loaded.class})
      class Talk {}

      @Slide("Small")
      @Html("<p style='font-size: 12px'>too small</p><p style='font-size: 20px'>large enough</p>")
      class Small {}

      @Slide("Faint")
      @Html("<p style='color: #333'>hardly there</p>")
      @Notes("For the speaker.")
      class Faint {}

      @Slide("Long")
      @Html("<p style='height: 40px; overflow: hidden'>one<br>two<br>three</p>"
          + "<p style='margin-left: 2000px'>away</p>")
      class Long {}

      @Slide("Loaded")
      @Html("<img src='https://example.invalid/x.png' alt='From elsewhere'>")
      class Loaded {}
      """;

  private static Chromium chromium;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start("");
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @Test
  void whatIsWrongIsFoundOnItsSlide() throws Exception {
    Files.createDirectories(folder.resolve("src/main/deck"));
    Files.writeString(folder.resolve("src/main/deck/talk.js"), "console.log('hello');\n");
    DeckFolder deck = Decks.compile(folder, DECK);
    assertThat(messages(Profile.SCREEN, deck))
        .containsExactly(
            "[TooSmall] slide \"small\": 14.4px: \"too small\" in div.html"
                + " \"too smalllarge enough\"",
            "[Contrast] slide \"faint\": 1.36, not 3.0: \"hardly there\" in p \"hardly there\"",
            "[Outside] slide \"long\": p \"away\" leaves its place by 1238px at the right",
            "[Outside] slide \"long\": p \"away\" leaves the screen by 1213px at the right",
            "[CutOff] slide \"long\": p \"onetwothree\" hides 0 × 79px",
            "[Picture] slide \"loaded\": not loaded: https://example.invalid/x.png",
            "[Request] loads https://example.invalid/x.png",
            "[Console] console log: hello")
        .inOrder();
    assertThat(messages(Profile.CONFERENCE, deck))
        .containsAtLeast(
            "[Notes] slide \"faint\": its notes are in the page; compile with"
                + " -Alectern.notes=strip",
            "[Shape] 1024 × 768 is not 16 to 9");
  }

  @Test
  void nothingIsWrongWithADeckThatIsFine() throws Exception {
    DeckFolder deck =
        Decks.compile(
            folder,
            """
            @Deck(value = "Fine", slides = {One.class, Two.class})
            class Talk {}

            @Slide("One")
            @Text("All can be read, and [leads on](#/two).")
            class One {}

            @Slide("Two")
            @Bullets(value = {"alpha", "beta"}, fragments = true)
            class Two {}
            """);
    assertThat(messages(Profile.SCREEN, deck)).isEmpty();
    assertThat(messages(Profile.CONFERENCE, deck)).isEmpty();
  }

  private static List<String> messages(Profile profile, DeckFolder deck) throws Exception {
    return new DeckCheck(profile).check(chromium, deck).stream().map(Defect::message).toList();
  }
}

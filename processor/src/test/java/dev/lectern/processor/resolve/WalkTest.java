package dev.lectern.processor.resolve;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.maybe;

import dev.lectern.Image;
import dev.lectern.Rule;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.Listings;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Say;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.source.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References are followed to files, and from these to others. */
class WalkTest {
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"";

  @TempDir Path folder;

  @Test
  void picturesOfTextsAndBlocksAreUsed() {
    Assets assets = assets(svg("a.svg").file("b.svg", SVG + "/>"), Blocks.image("a.svg", "A"));
    assertThat(assets.files().keySet()).containsExactly("a.svg");
    assertThat(assets.files().get("a.svg").slides()).containsExactly("one");
    assertThat(assets.files().get("a.svg").picture().orElseThrow().width()).isEqualTo(4);
    assertThat(assets(svg("a.svg"), Blocks.text("![A](a.svg)")).files().keySet())
        .containsExactly("a.svg");
  }

  @Test
  void slidesOfAFileAreListedOnceAndSorted() {
    Assets assets =
        svg("a.svg")
            .with(
                Slides.slide("two").blocks(Blocks.image("a.svg", "A")).made(),
                Slides.slide("one")
                    .blocks(Blocks.image("a.svg", "A"), Blocks.image("a.svg", "A"))
                    .made())
            .assets();
    assertThat(assets.files().get("a.svg").slides()).containsExactly("one", "two").inOrder();
  }

  @Test
  void stylesheetsAreFollowedToTheirFilesAndInCirclesOnce() {
    Assets assets =
        svg("css/a.svg")
            .file("css/a.css", "@import \"b.css\"; .x { background: url(a.svg) }")
            .file("css/b.css", "@import \"a.css\";")
            .stylesheets("css/a.css")
            .with(Slides.of())
            .assets();
    assertThat(assets.files().keySet())
        .containsExactly("css/a.css", "css/a.svg", "css/b.css")
        .inOrder();
    assertThat(assets.files().get("css/a.svg").slides()).isEmpty();
    assertThat(assets.mistakes(Optional.empty())).isEmpty();
  }

  @Test
  void stylesOfBlocksAreFollowed() {
    Modifiers style =
        new Modifiers(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            maybe("background: url(a.svg)"),
            Optional.empty(),
            Optional.empty(),
            Modifiers.Move.NONE);
    Assets assets =
        svg("a.svg").with(Slides.slide("one").item(Blocks.lead("a"), style, false).made()).assets();
    assertThat(assets.files().keySet()).containsExactly("a.svg");
  }

  @Test
  void unsafeAddressesInStylesAreMistakes() {
    Modifiers style =
        new Modifiers(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            maybe("background: url(javascript:x)"),
            Optional.empty(),
            Optional.empty(),
            Modifiers.Move.NONE);
    var slide = Slides.slide("one").item(Blocks.lead("a"), style, false).made();
    Assets assets = MadeTalk.withoutFiles().with(slide).assets();
    assertThat(assets.mistakes(Optional.of(slide)).stream().map(m -> m.finding().rule()))
        .containsExactly(Rule.UNSAFE_URL);
  }

  @Test
  void embeddedPagesBringAlongWhatTheyAreMadeOf() throws IOException {
    Assets assets =
        assets(
            new MadeTalk(folder)
                .file(
                    "p/a.html",
                    "<link rel=\"stylesheet\" href=\"a.css\"><script src=\"a.js\"></script>")
                .file("p/a.css", "b { color: red }")
                .file("p/a.js", "let a = \"</script>\";"),
            Blocks.embed("p/a.html"));
    assertThat(assets.files().keySet()).containsExactly("p/a.html");
    assertThat(assets.readFiles()).containsExactly("p/a.css", "p/a.js");
    assertThat(assets.files().get("p/a.html").isPage()).isTrue();
    assertThat(assets.files().get("p/a.html").page())
        .isEqualTo(
            "<html><head><style>b { color: red }</style><script>let a = \"<\\/script>\";</script>"
                + "</head><body></body></html>");
  }

  @Test
  void filesWhoseTextIsOnThePageAreReadAndNotCopied() {
    Assets assets =
        assets(
            new MadeTalk(folder).file("a.sql", "select 1").file("b.html", "<p>b</p>"),
            Blocks.code(Listings.file("a.sql")),
            Blocks.html(Say.file("b.html")));
    assertThat(assets.files()).isEmpty();
    assertThat(assets.readFiles()).containsExactly("a.sql", "b.html");
  }

  @Test
  void addressesElsewhereAreListedWithTheirSlides() {
    Assets assets =
        assets(
            MadeTalk.withoutFiles(),
            Blocks.image("https://example.com/a.png", "A"),
            Blocks.embed("https://example.com/"));
    assertThat(assets.external().keySet())
        .containsExactly("https://example.com/", "https://example.com/a.png")
        .inOrder();
    assertThat(assets.external().get("https://example.com/")).containsExactly("one");
  }

  @Test
  void whatAMissingFileWasMeantForIsKept() {
    var slide = Slides.of(Blocks.image("a.svh", "A"));
    Assets assets = svg("a.svg").with(slide).assets();
    assertThat(assets.meant()).containsExactly("a.svg");
    assertThat(assets.mistakes(Optional.of(slide)).stream().map(m -> m.finding().rule()))
        .containsExactly(Rule.MISSING_FILE);
    assertThat(assets.mistakes(Optional.empty())).isEmpty();
  }

  @Test
  void inlinedDrawingsAreReadAndTheirPicturesUsed() {
    Assets assets =
        assets(
            svg("i/b.svg").file("i/a.svg", SVG + "><image href=\"b.svg\"/></svg>"),
            Blocks.image("i/a.svg", "A", Image.Fit.CONTAIN, true, Optional.empty()));
    assertThat(assets.readFiles()).containsExactly("i/a.svg");
    assertThat(assets.files().keySet()).containsExactly("i/b.svg");
  }

  @Test
  void captionsOfAnotherKindAreAMistake() {
    assertThat(Captions.mistake("a.vtt", text("1\n00:00 --> 00:01\nHi\n")).orElseThrow().message())
        .isEqualTo(
            "\"a.vtt\" is no WebVTT file: its first line is not \"WEBVTT\"; it looks like SubRip:"
                + " convert it");
    assertThat(Captions.mistake("a.vtt", text("WEBVTT\n")).orElseThrow().message())
        .isEqualTo("\"a.vtt\" holds no caption");
    assertThat(Captions.mistake("a.vtt", text("WEBVTT x\n\n00:00.000 --> 00:01.000\nHi\n")))
        .isEmpty();
  }

  private static Texts.Text text(String text) {
    return new Texts.Text.Known(text);
  }

  private MadeTalk svg(String path) {
    return new MadeTalk(folder).file(path, SVG + "/>");
  }

  private static Assets assets(MadeTalk talk, Block... blocks) {
    return talk.with(Slides.of(blocks)).assets();
  }
}

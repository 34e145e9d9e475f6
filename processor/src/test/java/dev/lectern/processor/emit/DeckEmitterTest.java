package dev.lectern.processor.emit;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lectern.processor.EveryKind;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.render.PageRenderer;
import dev.lectern.processor.resolve.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of a deck, in which order, and what of an earlier one is removed. */
class DeckEmitterTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>";

  @TempDir Path folder;

  private Recorded written;
  private MadeTalk talk;

  @BeforeEach
  void prepare() {
    written = new Recorded(folder.resolve("out"));
    talk = new MadeTalk(folder.resolve("deck")).title("A *talk*").file("a.svg", SVG);
  }

  @Test
  void thePageIsWithdrawnFirstAndWrittenLast() throws IOException {
    emit(Blocks.image("a.svg", "A"));
    List<String> deeds = written.deeds;
    assertThat(deeds.get(0)).isEqualTo("delete talk/index.html");
    assertThat(deeds.get(1)).isEqualTo("write talk/a.svg");
    assertThat(deeds.subList(deeds.size() - 2, deeds.size()))
        .containsExactly("write talk/asset-manifest.json", "write talk/index.html")
        .inOrder();
    assertThat(deeds).contains("write talk/reveal/reveal.js");
    assertThat(written.text("talk/a.svg")).isEqualTo(SVG);
  }

  @Test
  void whatIsUsedNoLongerIsRemoved() throws IOException {
    emit(Blocks.image("a.svg", "A"));
    written.deeds.clear();
    emit(Blocks.lead("b"));
    assertThat(written.deeds.stream().filter(deed -> deed.startsWith("delete")))
        .containsExactly("delete talk/index.html", "delete talk/a.svg");
    assertThat(Files.exists(folder.resolve("out/talk/a.svg"))).isFalse();
  }

  @Test
  void aManifestThatIsNoneRemovesNothing() throws IOException {
    emit(Blocks.image("a.svg", "A"));
    Files.writeString(folder.resolve("out/talk/asset-manifest.json"), "{\"assets\": 1");
    written.deeds.clear();
    emit(Blocks.lead("b"));
    assertThat(written.deeds).doesNotContain("delete talk/a.svg");
  }

  @Test
  void aDeckIsWithdrawnPageFirst() throws IOException {
    written.write(
        "talk/asset-manifest.json",
        () ->
            new ByteArrayInputStream(
                "{\"assets\": [{\"path\": \"reveal/reveal.js\"}]}".getBytes(UTF_8)));
    written.deeds.clear();
    new DeckEmitter(written).withdraw("talk");
    assertThat(written.deeds)
        .containsExactly(
            "delete talk/index.html",
            "delete talk/reveal/reveal.js",
            "delete talk/asset-manifest.json")
        .inOrder();
  }

  @Test
  void aFileThatIsGoneMeanwhileIsNamed() throws IOException {
    Content content = talk.with(Slides.of(Blocks.image("a.svg", "A")));
    Files.delete(folder.resolve("deck/a.svg"));
    PageRenderer.Page page = new PageRenderer(EveryKind.renderers(), true).render(content);
    VanishedFile gone =
        assertThrows(VanishedFile.class, () -> new DeckEmitter(written).emit(content, page));
    assertThat(gone).hasMessageThat().contains("a.svg");
  }

  @Test
  void theManifestListsSlidesAndFiles() throws IOException {
    emit(Blocks.image("a.svg", "A"), Blocks.image("https://example.com/b.png", "B"));
    String manifest = written.text("talk/asset-manifest.json");
    int runtime = manifest.indexOf("    {\n      \"path\": \"reveal/");
    assertThat(manifest.substring(0, runtime))
        .isEqualTo(
            """
            {
              "formatVersion": 1,
              "deck": {
                "id": "talk",
                "title": "A talk",
                "class": "talk.Talk"
              },
              "slides": [
                {
                  "id": "one",
                  "class": "talk.one",
                  "title": "Title"
                }
              ],
              "assets": [
                {
                  "path": "a.svg",
                  "mediaType": "image/svg+xml",
                  "bytes": 59,
                  "sha256": "d7460791b0170983425bca03f5379e20521a58ea680a4603d9f3c1ba8a219f05",
                  "integrity": "sha384-ZRtVLQkDstkb/kuGbEHDIDxe9G/Fn9UUc4lWqc4rWOQDf1cqFpoSzIKs99kheGJv",
                  "width": 4,
                  "height": 3,
                  "origin": "author",
                  "slides": [
                    "one"
                  ]
                },
            """);
    assertThat(Manifest.paths(manifest))
        .containsAtLeast("a.svg", "reveal/lectern.css", "reveal/reveal.js");
  }

  @Test
  void theManifestListsAddressesElsewhere() throws IOException {
    emit(Blocks.image("https://example.com/b.png", "B"));
    String manifest = written.text("talk/asset-manifest.json");
    assertThat(manifest.substring(manifest.indexOf("  \"external\"")))
        .isEqualTo(
            """
              "external": [
                {
                  "url": "https://example.com/b.png",
                  "slides": [
                    "one"
                  ]
                }
              ]
            }
            """);
  }

  private void emit(Block... blocks) throws IOException {
    Content content = talk.with(Slides.of(blocks));
    PageRenderer.Page page = new PageRenderer(EveryKind.renderers(), true).render(content);
    Path index = new DeckEmitter(written).emit(content, page).orElseThrow();
    assertThat(Files.readString(index)).isEqualTo(page.html());
  }
}

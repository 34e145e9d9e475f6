package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem, or too much of it. */
class HostileFilesTest extends HostileDeck {
  @Test
  void aPictureOfFiftyMegabytesOfNothingIsNoPicture() throws IOException {
    sized("wall.png", 50_000_000);
    assertThat(compile("@Image(value = \"wall.png\", alt = \"\")"))
        .containsExactly(
            "[UnreadableImage] @Image.value: \"wall.png\" is not a PNG picture: it does not begin"
                + " like any picture",
            "[HeavyFile] @Image.value: \"wall.png\" has 50.0 MB; a picture of more than 3 MB delays"
                + " the talk");
  }

  @Test
  void aPictureThatNoMemoryHoldsIsNotRead() throws IOException {
    sized("wall.png", 5_000_000_000L);
    assertThat(compile("@Image(value = \"wall.png\", alt = \"\")"))
        .contains(
            "[UnreadableImage] @Image.value: \"wall.png\" is larger than 64 MB, too large for a"
                + " picture on a slide");
  }

  @Test
  void entitiesThatExpandWithoutEndDoNotExpand() throws IOException {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    write("laughs.svg", "<!DOCTYPE svg [" + entities + "]>" + SVG + "<text>&a29;</text></svg>");
    String message =
        "[UnreadableImage] @Image.value: \"laughs.svg\" is not well-formed XML: line 1, column 1:"
            + " its entities expand without end; write out what they stand for";
    assertThat(compile("@Image(value = \"laughs.svg\", alt = \"\")")).containsExactly(message);
    assertThat(compile("@Image(value = \"laughs.svg\", alt = \"\", inline = true)"))
        .containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.py   | @Code(file = \"a.py\")             | @Code.file",
        "a.html | @Html(file = \"a.html\")           | @Html.file",
        "a.md   | @Notes(file = \"a.md\")            | @Notes.file",
        "p.html | @Embed(value = \"p.html\", title = \"P\") | @Embed.value",
      })
  void aTextThatIsNoneOrNoEndOfItIsTold(String file, String annotation, String path)
      throws IOException {
    String start = "[UnreadableFile] " + path + ": \"" + file + "\" ";
    write(file, "x".repeat(10_000_000));
    assertThat(compile(annotation))
        .contains(start + "is larger than 5 MB, too large for a text on a slide");
    write(file, "a\0b");
    assertThat(compile(annotation)).containsExactly(start + "is no text: it has NUL characters");
    Files.write(deck(file), new byte[] {'a', (byte) 0xff, (byte) 0xc0, 'b'});
    assertThat(compile(annotation))
        .containsExactly(start + "is not UTF-8 text; save it with that encoding");
    Files.delete(deck(file));
    Files.createDirectories(deck(file));
    assertThat(compile(annotation)).containsExactly(start + "is a folder, not a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "*a ", "</p>", "&", "<a b='"})
  void oneLongLineIsRead(String piece) throws IOException {
    write("a.md", piece.repeat(200_000 / piece.length()));
    write("a.html", piece.repeat(2_000_000 / piece.length()));
    write("p.html", piece.repeat(5_000_000 / piece.length()));
    compile(
        "@Html(file = \"a.html\")",
        "@Notes(file = \"a.md\")",
        "@Embed(value = \"p.html\", title = \"P\")");
  }

  @Test
  void aPageOfAMillionTagsIsNotParsed() throws IOException {
    write("a.html", "<b>".repeat(100_001));
    write("p.html", "<b>".repeat(1_000_000));
    assertThat(compile("@Html(file = \"a.html\")", "@Embed(value = \"p.html\", title = \"P\")"))
        .containsExactly(
            "[UnreadableFile] @Html.file: it has more than 100000 tags, too many for a slide",
            "[UnreadableFile] @Embed.value: it has more than 100000 tags, too many for a slide");
  }

  @Test
  void aTextThatNoSlideCanShowIsNotRead() throws IOException {
    write("a.md", "x".repeat(200_001));
    write("a.html", "x".repeat(2_000_001));
    assertThat(compile("@Html(file = \"a.html\")", "@Notes(file = \"a.md\")"))
        .containsExactly(
            "[UnreadableFile] @Html.file: the text is longer than 2000 kB, too long for a slide",
            "[UnreadableFile] @Notes.file: the text is longer than 200 kB, too long for a slide");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a{", "(", "url(", "\\"})
  void aStylesheetOfFiveMegabytesIsReadOrRefused(String piece) throws IOException {
    write("a.css", piece.repeat(4_900_000 / piece.length()));
    assertThat(compileDeck("stylesheets = \"a.css\"", "")).hasSize(1);
  }

  @Test
  void aDrawingOfAMillionLayersIsRead() throws IOException {
    int layers = 1_000_000;
    write("deep.svg", SVG + "<g>".repeat(layers) + "</g>".repeat(layers) + "</svg>");
    assertThat(compile("@Image(value = \"deep.svg\", alt = \"\")")).hasSize(1);
    compile("@Image(value = \"deep.svg\", alt = \"\", inline = true)");
  }

  @Test
  void aPipeIsNoFile() throws IOException, InterruptedException {
    Files.createDirectories(deck(""));
    try {
      int code = new ProcessBuilder("mkfifo", deck("a.py").toString()).start().waitFor();
      Assumptions.assumeTrue(code == 0);
    } catch (IOException e) {
      Assumptions.abort("this system makes no pipes: " + e);
    }
    assertThat(compile("@Code(file = \"a.py\")"))
        .containsExactly(
            "[UnreadableFile] @Code.file: \"a.py\" cannot be read: it is not an ordinary file");
  }

  @Test
  void ofManyMistakesInOneFileAHundredAreTold() throws IOException {
    write("a.css", "@import 'x.css';\n".repeat(50_000));
    List<String> messages = compileDeck("stylesheets = \"a.css\"", "");
    assertThat(messages).hasSize(101);
    assertThat(messages.get(99))
        .isEqualTo(
            "[BrokenLink] @Deck.stylesheets: in a.css, line 100, column 9: no file \"x.css\" in"
                + " {dir}/deck; did you mean \"a.css\"?");
    assertThat(messages.get(100))
        .isEqualTo(
            "[BrokenLink] @Deck.stylesheets: there is more of this kind here; mend what was told"
                + " first");
  }

  @Test
  void whatIsQuotedIsCutShort() throws IOException {
    write("a.css", "p { background: url(" + "x".repeat(4_000_000) + ") }");
    List<String> messages = compileDeck("stylesheets = \"a.css\"", "");
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0)).startsWith("[BrokenLink] @Deck.stylesheets: in a.css, line 1, ");
    assertThat(messages.get(0).length()).isLessThan(2_100);
  }
}

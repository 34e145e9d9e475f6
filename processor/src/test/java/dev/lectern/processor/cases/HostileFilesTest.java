package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are broken on purpose, each in a real deck: javac tells of each in a sentence or two,
 * and needs no more memory than 256 MB for it.
 */
class HostileFilesTest {
  private static final Forked JAVAC =
      new Forked(Path.of(System.getProperty("java.home")), "-Xmx256m");

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

  @TempDir Path folder;

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
  void stylesheetsAndPagesMayReferToEachOtherInCircles() throws IOException {
    write("a.css", "@import 'b.css';");
    write("b.css", "@import 'a.css'; @import 'b.css';");
    write("p.html", "<link rel=stylesheet href=a.css><a href=q.html>q</a><iframe src=p.html>");
    write("q.html", "<link rel=stylesheet href=b.css><a href=p.html>p</a><iframe src=p.html>");
    assertThat(
            compileDeck(
                "stylesheets = \"a.css\"", "@Embed(value = \"p.html\", title = \"The page\")"))
        .isEmpty();
    assertThat(Files.exists(folder.resolve("classes/talk/p.html"))).isTrue();
  }

  @Test
  void manyPagesThatAllReferToEachOtherAreEachFollowedOnce() throws IOException {
    String links =
        IntStream.range(0, 30)
            .mapToObj("<a href=p%1$d.html>%1$d</a>"::formatted)
            .collect(Collectors.joining());
    for (int i = 0; i < 30; i++) {
      write("p" + i + ".html", links);
    }
    assertThat(compile("@Embed(value = \"p0.html\", title = \"The page\")")).isEmpty();
    assertThat(Files.exists(folder.resolve("classes/talk/p29.html"))).isTrue();
  }

  @Test
  void stylesheetsThatDoubleAtEachStepAreNotPutIntoAPage() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("s" + i + ".css", "@import 's%1$d.css'; @import './s%1$d.css';".formatted(i + 1));
    }
    write("s40.css", "p { color: red }");
    write("p.html", "<link rel=stylesheet href=s0.css>");
    assertThat(compileDeck("stylesheets = \"s0.css\"", ""))
        .containsExactly("[UnusedFile] @Deck: no slide uses \"p.html\" in {dir}/deck");
    assertThat(compile("@Embed(value = \"p.html\", title = \"The page\")"))
        .containsExactly(
            "[UnreadableFile] @Embed.value: \"p.html\" with all that it is made of becomes larger"
                + " than 20 MB or goes deeper than 100 files, too much for a page in a slide");
  }

  @Test
  void aChainOfThousandsOfFilesIsFollowedToItsEnd() throws IOException {
    int files = 5_000;
    for (int i = 0; i < files; i++) {
      write("s" + i + ".css", "@import 's%d.css';".formatted(i + 1));
      write("p" + i + ".html", "<a href=p%d.html>next</a>".formatted(i + 1));
    }
    write("t.html", "<link rel=stylesheet href=s0.css>");
    assertThat(
            compileDeck(
                "stylesheets = \"s0.css\"", "@Embed(value = \"p0.html\", title = \"The page\")"))
        .containsAtLeast(
            "[BrokenLink] @Deck.stylesheets: in s4999.css, line 1, column 9: no file"
                + " \"s5000.css\" in {dir}/deck; did you mean \"s1000.css\" or"
                + " \"s2000.css\" or \"s3000.css\"?",
            "[BrokenLink] @Embed.value: in p4999.html, line 1, column 4: no file \"p5000.html\" in"
                + " {dir}/deck; did you mean \"p1000.html\" or \"p2000.html\" or"
                + " \"p3000.html\"?")
        .inOrder();
    assertThat(compile("@Embed(value = \"t.html\", title = \"Its styles\")"))
        .contains(
            "[UnreadableFile] @Embed.value: \"t.html\" with all that it is made of becomes larger"
                + " than 20 MB or goes deeper than 100 files, too much for a page in a slide");
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
  void aFolderThatIsALinkToWhatItIsInEndsNowhere() throws IOException {
    write("a.svg", SVG + "</svg>");
    link("loop", deck(""));
    link("one", deck("two"));
    link("two", deck("one"));
    assertThat(
            compile(
                "@Image(value = \"loop/loop/a.svg\", alt = \"\")", "@Code(file = \"one/a.py\")"))
        .contains("[MissingFile] @Code.file: no file \"one/a.py\" in {dir}/deck");
    assertThat(Files.exists(folder.resolve("classes/talk"))).isFalse();
  }

  @Test
  void namesMayHoldAnything() throws IOException {
    String name = "a\nb\u0007\"\\ü.svg";
    write(name, SVG + "</svg>");
    assertThat(compile("@Text(\"Hello.\")"))
        .containsExactly(
            "[UnusedFile] @Deck: no slide uses \"a\\nb\\u0007\"\\ü.svg\" in {dir}/deck");
    assertThat(compile("@Code(file = \"x\\n\\007.py\")"))
        .contains("[MissingFile] @Code.file: no file \"x\\n\\u0007.py\" in {dir}/deck");
  }

  @Test
  void aDeckRootThatIsAFileIsNone() throws IOException {
    Files.writeString(folder.resolve("deck"), "not a folder");
    assertThat(compile("@Code(file = \"a.py\")"))
        .containsExactly("[MissingFile] @Code.file: no file \"a.py\" in {dir}/java");
  }

  @Test
  void aFolderOfThousandsOfFilesIsSearched() throws IOException {
    Files.createDirectories(deck("frames"));
    for (int i = 0; i < 3_000; i++) {
      Files.createFile(deck("frames/frame-%05d.txt".formatted(i)));
    }
    String images =
        IntStream.range(0, 40)
            .mapToObj(i -> "\"![x](frames/frame-x%04d.txt)\"".formatted(i))
            .collect(Collectors.joining(", "));
    List<String> messages = compile("@Text({" + images + "})");
    List<String> missing = messages.stream().filter(m -> m.startsWith("[MissingFile] ")).toList();
    assertThat(missing).hasSize(40);
    assertThat(missing.get(0))
        .isEqualTo(
            "[MissingFile] @Text.value[0]: no file \"frames/frame-x0000.txt\" in {dir}/deck; did"
                + " you mean \"frames/frame-00000.txt\"?");
    assertThat(messages)
        .contains("[UnusedFile] @Deck: there is more of this kind here; mend what was told first");
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

  private void sized(String name, long bytes) throws IOException {
    Files.createDirectories(deck(""));
    try (RandomAccessFile file = new RandomAccessFile(deck(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(deck(name), target);
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("this system makes no symbolic links: " + e);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(deck(name).getParent());
    Files.writeString(deck(name), text);
  }

  private Path deck(String name) {
    return folder.resolve("deck").resolve(name);
  }

  private List<String> compile(String... annotations) throws IOException {
    return compileDeck("", annotations);
  }

  /** The messages for a deck of one slide; nothing but them is told, and no trace is printed. */
  private List<String> compileDeck(String attribute, String... annotations) throws IOException {
    String text =
        """
        import dev.lectern.*;
        @Deck(%s) class Talk { @Slide("One") %s static class One {} }
        """
            .formatted(
                attribute.isEmpty() ? "\"Talk\"" : "value = \"Talk\", " + attribute,
                String.join(" ", annotations));
    Files.createDirectories(folder.resolve("java"));
    Files.write(folder.resolve("java/Talk.java"), text.getBytes(StandardCharsets.UTF_8));
    Job job =
        new Job(
            folder.toString(),
            List.of("java/Talk.java"),
            List.of("-Xmaxerrs", "9999", "-Xmaxwarns", "9999"));
    Outcome outcome = JAVAC.run(job);
    assertThat(outcome.printed()).isEmpty();
    List<String> messages = outcome.messages();
    for (String message : messages) {
      assertThat(message).matches("(?s)\\[(?!InternalError)\\w+] .*");
    }
    return Collections.unmodifiableList(messages);
  }
}

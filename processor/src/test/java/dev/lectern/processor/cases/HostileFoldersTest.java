package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that lead to each other without end, and folders and names that are none. */
class HostileFoldersTest extends HostileDeck {
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
}

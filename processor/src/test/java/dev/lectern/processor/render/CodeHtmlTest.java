package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Code.Numbering;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.Listings;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.DiffBlock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What options of code and of changes come to in HTML. */
class CodeHtmlTest {
  @TempDir Path folder;
  private static final String SOURCE =
      """
      def f():
          # region inner
          a = 1
          b = 2
          # endregion
          return a
      """;

  @Test
  void lineNumbers() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.code(Listings.text("a", "python"), Numbering.SHOWN, true)))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 1; --chars: 1\"><pre>"
                + "<code class=\"language-python\" data-line-numbers=\"\">a</code></pre></figure>");
  }

  @Test
  void noNumbers() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.code(Listings.text("a\nb\n", "python", "1"), Numbering.NONE, true)))
        .isEqualTo(
            "<figure class=\"code unnumbered\" style=\"--lines: 2; --chars: 1\"><pre>"
                + "<code class=\"language-python\" data-line-numbers=\"1\">a\n"
                + "b</code></pre></figure>");
  }

  @Test
  void steps() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.code(Listings.text("a\nb\nc", "python", "1", "2-3"))))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 3; --chars: 1\"><pre>"
                + "<code class=\"language-python\" data-line-numbers=\"1|2-3\">a\n"
                + "b\n"
                + "c</code></pre></figure>");
  }

  @Test
  void caption() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new CodeBlock(
                    origin(),
                    Listings.text("a", "python"),
                    false,
                    said(Numbering.SHOWN),
                    maybe("The `a`"))))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 1; --chars: 1\"><pre>"
                + "<code class=\"language-python\">a</code></pre><figcaption>The <code>a</code>"
                + "</figcaption></figure>");
  }

  @Test
  void wholeFileByItsEnding() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.py", SOURCE), Blocks.code(Listings.file("a.py"))))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 4; --chars: 12\"><pre>"
                + "<code class=\"language-python\">def f():\n"
                + "    a = 1\n"
                + "    b = 2\n"
                + "    return a</code></pre></figure>");
  }

  @Test
  void regionInOnePieceWithNumbersOfTheFile() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.py", SOURCE),
                Blocks.code(Listings.region("a.py", "inner"), Numbering.FILE, false)))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 2; --chars: 5\"><pre><code"
                + " class=\"language-python\" data-line-numbers=\"\" data-ln-start-from=\"3\">a ="
                + " 1\n"
                + "b = 2</code></pre></figure>");
  }

  @Test
  void regionByItsOwnNumbers() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.py", SOURCE),
                Blocks.code(Listings.region("a.py", "inner", "2"))))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 2; --chars: 5\"><pre>"
                + "<code class=\"language-python\" data-line-numbers=\"2\">a = 1\n"
                + "b = 2</code></pre></figure>");
  }

  @Test
  void linesInPiecesWithNumbersOfTheFile() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.py", SOURCE),
                Blocks.code(Listings.lines("a.py", "1,6"), Numbering.FILE, false)))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 2; --chars: 12\"><pre><code"
                + " class=\"language-python\" data-line-numbers=\"\" data-gutter=\"1 6\">def f():\n"
                + "    return a</code></pre></figure>");
  }

  @Test
  void stepByTheNameOfARegion() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.py", SOURCE),
                Blocks.code(Listings.file("a.py", "inner"))))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 4; --chars: 12\"><pre>"
                + "<code class=\"language-python\" data-line-numbers=\"2-3\">def f():\n"
                + "    a = 1\n"
                + "    b = 2\n"
                + "    return a</code></pre></figure>");
  }

  @Test
  void hundredsOfLinesByTheNumbersOfTheFile() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("b.sql", "x\n".repeat(120)),
                Blocks.code(Listings.lines("b.sql", "119-120"), Numbering.FILE, false)))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 2; --chars: 1; --lectern-digits: 3\">"
                + "<pre><code class=\"language-sql\" data-line-numbers=\"\" "
                + "data-ln-start-from=\"119\">x\n"
                + "x</code></pre></figure>");
  }

  @Test
  void languageThatNobodyNames() {
    assertThat(Html.block(MadeTalk.withoutFiles(), Blocks.code(Listings.text("a", ""))))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 1; --chars: 1\"><pre>"
                + "<code class=\"language-plaintext\">a</code></pre></figure>");
  }

  @Test
  void diffWithContextAndCaption() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new DiffBlock(
                    origin(),
                    Listings.text("1\n2\n3\n4\n5\n", "sql"),
                    Listings.text("1\n2\n3\n4\nfive\n", "sql"),
                    said(1),
                    maybe("So"),
                    List.of())))
        .isEqualTo(
            "<figure class=\"code diff\" style=\"--lines: 4; --chars: 4\"><pre>"
                + "<code data-gutter=\"… · − +\" class=\"language-sql\" data-line-numbers=\"\">\n"
                + "4\n"
                + "5\n"
                + "five</code></pre><figcaption>So</figcaption></figure>");
  }
}

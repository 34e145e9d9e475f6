package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Milestone;
import dev.lectern.Table;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Say;
import dev.lectern.processor.model.BulletsBlock;
import dev.lectern.processor.model.Card;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TimelineBlock;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What options of texts, lists, tables and grids come to in HTML. */
class ProseHtmlTest {
  @TempDir Path folder;

  @Test
  void headingOfALevel() {
    assertThat(
            Html.block(MadeTalk.withoutFiles(), new HeadingBlock(origin(), said("Deep"), maybe(5))))
        .isEqualTo("<h5>Deep</h5>");
  }

  @Test
  void textsWithCodeThatHasStepsAndALanguage() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.text("```java 1|2-3\nint a;\nint b;\nint c;\n```\n", "```\nplain\n```\n")))
        .isEqualTo(
            "<div class=\"text\"><figure class=\"code\"><pre>"
                + "<code class=\"language-java\" data-line-numbers=\"1|2-3\">int a;\n"
                + "int b;\n"
                + "int c;</code></pre></figure><figure class=\"code\"><pre>"
                + "<code class=\"language-plaintext\">plain</code></pre></figure></div>");
  }

  @Test
  void textsWithMarkupAndFormula() {
    assertThat(Html.block(MadeTalk.withoutFiles(), Blocks.text("*a* `b` [c](#one) $x^2$")))
        .isEqualTo(
            "<div class=\"text\"><p><em>a</em> <code>b</code> <a href=\"#one\">c</a> $x^2$</p>"
                + "</div>");
  }

  @Test
  void numberedBulletsInSteps() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(), new BulletsBlock(origin(), all("a", "b"), true, true)))
        .isEqualTo(
            "<ol class=\"bullets\"><li class=\"fragment\">a</li><li class=\"fragment\">b</li>"
                + "</ol>");
  }

  @Test
  void quoteThatNobodyIsNamedFor() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new QuoteBlock(origin(), said("a\n\nb"), Optional.empty())))
        .isEqualTo(
            "<figure class=\"quote\"><blockquote><p>a</p>\n" + "<p>b</p></blockquote></figure>");
  }

  @Test
  void tableWithHeaderColumnAndCaption() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new TableBlock(
                    origin(),
                    Say.text("| a | b |\n|:-:|--:|\n| 1 | *2* |\n"),
                    List.of(),
                    true,
                    maybe("A *table*"))))
        .isEqualTo(
            """
            <figure class="table"><table>
            <thead>
            <tr>
            <th style="text-align: center" scope="col">a</th>
            <th style="text-align: right" scope="col">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th style="text-align: center" scope="row">1</th>
            <td style="text-align: right"><em>2</em></td>
            </tr>
            </tbody>
            </table><figcaption>A <em>table</em></figcaption></figure>\
            """);
  }

  @Test
  void tableOfAFile() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("t.csv", "name,n\n\"a, b\",1\n<i>,2\n"),
                Blocks.csv("t.csv", Table.Align.LEFT, Table.Align.RIGHT)))
        .isEqualTo(
            "<figure class=\"table\"><table><thead><tr><th scope=\"col\">name</th>"
                + "<th style=\"text-align: right\" scope=\"col\">n</th></tr></thead><tbody><tr>"
                + "<th scope=\"row\">a, b</th><td style=\"text-align: right\">1</td></tr><tr>"
                + "<th scope=\"row\">&lt;i&gt;</th><td style=\"text-align: right\">2</td></tr>"
                + "</tbody></table></figure>");
  }

  @Test
  void htmlOfAFileInAFolder() {
    assertThat(
            Html.block(
                new MadeTalk(folder)
                    .file("h/x.html", "<p>x <img src=\"y.png\" alt=\"y\"></p>")
                    .file("h/y.png", "no picture"),
                Blocks.html(Say.file("h/x.html"))))
        .isEqualTo("<div class=\"html\"><p>x <img src=\"h/y.png\" alt=\"y\"></p></div>");
  }

  @Test
  void fourCards() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.cards(
                    Blocks.card("a", "1"),
                    Blocks.card("b", "2"),
                    Blocks.card("c", "3"),
                    Blocks.card("d", "4"))))
        .isEqualTo(
            "<div class=\"cards\" style=\"--columns: 2\"><div class=\"card\"><h3>a</h3>"
                + "<div class=\"text\"><p>1</p></div></div><div class=\"card\"><h3>b</h3>"
                + "<div class=\"text\"><p>2</p></div></div><div class=\"card\"><h3>c</h3>"
                + "<div class=\"text\"><p>3</p></div></div><div class=\"card\"><h3>d</h3>"
                + "<div class=\"text\"><p>4</p></div></div></div>");
  }

  @Test
  void cardsInStepsAndColumns() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new CardsBlock(
                    origin(), List.of(Blocks.card("a", "1", Blocks.bullets("x"))), maybe(2), true)))
        .isEqualTo(
            "<div class=\"cards\" style=\"--columns: 2\"><div class=\"card fragment\"><h3>a</h3>"
                + "<div class=\"text\"><p>1</p></div><ul class=\"bullets\"><li>x</li></ul></div>"
                + "</div>");
  }

  @Test
  void rowOfWidthsWithACellInAStep() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.row(
                    all(1, 3),
                    Blocks.card("a", "1"),
                    new Card(
                        origin(),
                        Optional.empty(),
                        List.of(),
                        List.of(Blocks.heading("h")),
                        true))))
        .isEqualTo(
            "<div class=\"row\" style=\"grid-template-columns: 1fr 3fr\"><div class=\"cell\">"
                + "<h3>a</h3><div class=\"text\"><p>1</p></div></div><div class=\"cell fragment\">"
                + "<h3>h</h3></div></div>");
  }

  @Test
  void timelineOfSixStatesInSteps() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new TimelineBlock(
                    origin(),
                    Collections.nCopies(
                        6,
                        new TimelineBlock.Stop(
                            said("now"), Optional.empty(), Optional.of(Milestone.State.NOW))),
                    true)))
        .isEqualTo(
            "<ol class=\"timeline upright\" style=\"--milestones: 6\">"
                + "<li class=\"milestone now fragment\" aria-current=\"step\">"
                + "<div class=\"label\">now</div></li>"
                + "<li class=\"milestone now fragment\" aria-current=\"step\">"
                + "<div class=\"label\">now</div></li>"
                + "<li class=\"milestone now fragment\" aria-current=\"step\">"
                + "<div class=\"label\">now</div></li>"
                + "<li class=\"milestone now fragment\" aria-current=\"step\">"
                + "<div class=\"label\">now</div></li>"
                + "<li class=\"milestone now fragment\" aria-current=\"step\">"
                + "<div class=\"label\">now</div></li>"
                + "<li class=\"milestone now fragment\" aria-current=\"step\">"
                + "<div class=\"label\">now</div></li></ol>");
  }
}

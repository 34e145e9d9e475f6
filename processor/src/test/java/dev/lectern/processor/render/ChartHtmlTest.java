package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Chart;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.model.ChartBlock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What charts of each kind come to in HTML. */
class ChartHtmlTest {
  @TempDir Path folder;
  private static final String CSV = "x,u,v\na,1,2\nb,,3.50\n";

  @Test
  void line() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.csv", CSV),
                Blocks.chart(Chart.Kind.LINE, "a.csv", "x", "u", "v")))
        .isEqualTo(
            "<figure class=\"chart\" data-kind=\"line\" data-scale=\"category\"><div class=\"plot\""
                + " role=\"img\" aria-label=\"Numbers (x: a–b; u: 1–1; v: 2–3.50)\"></div><div"
                + " class=\"numbers"
                + " visually-hidden\"><table><caption>Numbers</caption><thead><tr><th"
                + " scope=\"col\">x</th><th scope=\"col\">u</th><th"
                + " scope=\"col\">v</th></tr></thead><tbody><tr><th"
                + " scope=\"row\">a</th><td>1</td><td>2</td></tr><tr><th scope=\"row\">b</th><td>"
                + "</td><td>3.50</td></tr></tbody></table></div></figure>");
  }

  @Test
  void area() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.csv", CSV),
                Blocks.chart(Chart.Kind.AREA, "a.csv", "x", "u")))
        .isEqualTo(
            "<figure class=\"chart\" data-kind=\"area\" data-scale=\"category\"><div class=\"plot\""
                + " role=\"img\" aria-label=\"Numbers (x: a–b; u: 1–1)\"></div><div class=\"numbers"
                + " visually-hidden\"><table><caption>Numbers</caption><thead><tr><th"
                + " scope=\"col\">x</th><th scope=\"col\">u</th></tr></thead><tbody><tr><th"
                + " scope=\"row\">a</th><td>1</td></tr><tr><th scope=\"row\">b</th><td></td></tr>"
                + "</tbody></table></div></figure>");
  }

  @Test
  void bar() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.csv", CSV),
                Blocks.chart(Chart.Kind.BAR, "a.csv", "x", "u")))
        .isEqualTo(
            "<figure class=\"chart\" data-kind=\"bar\" data-scale=\"category\"><div class=\"plot\""
                + " role=\"img\" aria-label=\"Numbers (x: a–b; u: 1–1)\"></div><div class=\"numbers"
                + " visually-hidden\"><table><caption>Numbers</caption><thead><tr><th"
                + " scope=\"col\">x</th><th scope=\"col\">u</th></tr></thead><tbody><tr><th"
                + " scope=\"row\">a</th><td>1</td></tr><tr><th scope=\"row\">b</th><td></td></tr>"
                + "</tbody></table></div></figure>");
  }

  @Test
  void stacked() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.csv", CSV),
                Blocks.chart(Chart.Kind.STACKED, "a.csv", "x", "u", "v")))
        .isEqualTo(
            "<figure class=\"chart\" data-kind=\"stacked\" data-scale=\"category\"><div"
                + " class=\"plot\" role=\"img\" aria-label=\"Numbers (x: a–b; u: 1–1; v:"
                + " 2–3.50)\"></div><div class=\"numbers"
                + " visually-hidden\"><table><caption>Numbers</caption><thead><tr><th"
                + " scope=\"col\">x</th><th scope=\"col\">u</th><th"
                + " scope=\"col\">v</th></tr></thead><tbody><tr><th"
                + " scope=\"row\">a</th><td>1</td><td>2</td></tr><tr><th scope=\"row\">b</th><td>"
                + "</td><td>3.50</td></tr></tbody></table></div></figure>");
  }

  @Test
  void scatter() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.csv", CSV),
                Blocks.chart(Chart.Kind.SCATTER, "a.csv", "x", "v")))
        .isEqualTo(
            "<figure class=\"chart\" data-kind=\"scatter\" data-scale=\"category\"><div"
                + " class=\"plot\" role=\"img\" aria-label=\"Numbers (x: a–b; v:"
                + " 2–3.50)\"></div><div class=\"numbers"
                + " visually-hidden\"><table><caption>Numbers</caption><thead><tr><th"
                + " scope=\"col\">x</th><th scope=\"col\">v</th></tr></thead><tbody><tr><th"
                + " scope=\"row\">a</th><td>2</td></tr><tr><th scope=\"row\">b</th><td>3.50</td>"
                + "</tr></tbody></table></div></figure>");
  }

  @Test
  void pie() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("a.csv", CSV),
                Blocks.chart(Chart.Kind.PIE, "a.csv", "x", "u")))
        .isEqualTo(
            "<figure class=\"chart\" data-kind=\"pie\" data-scale=\"category\"><div class=\"plot\""
                + " role=\"img\" aria-label=\"Numbers (x: a–b; u: 1–1)\"></div><div class=\"numbers"
                + " visually-hidden\"><table><caption>Numbers</caption><thead><tr><th"
                + " scope=\"col\">x</th><th scope=\"col\">u</th></tr></thead><tbody><tr><th"
                + " scope=\"row\">a</th><td>1</td></tr><tr><th scope=\"row\">b</th><td></td></tr>"
                + "</tbody></table></div></figure>");
  }

  @Test
  void allOptions() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("d.csv", "day,n\n2024-01-02,10\n2024-03-01,1e3\n"),
                new ChartBlock(
                    origin(),
                    said("d.csv"),
                    said("day"),
                    all("n"),
                    Chart.Kind.BAR,
                    said("All & more"),
                    new ChartBlock.Axes(maybe("Day"), maybe("Count"), said(" %"), said(true)),
                    said(true),
                    maybe(300),
                    maybe("A *chart*"))))
        .isEqualTo(
            "<figure class=\"chart\" data-kind=\"bar\" data-scale=\"category\" data-x-title=\"Day\""
                + " data-y-title=\"Count\" data-unit=\" %\" data-logarithmic=\"\" data-totals=\"\""
                + " style=\"height: 300px\"><div class=\"plot\" role=\"img\" aria-label=\"All &amp;"
                + " more (day: 2024-01-02–2024-03-01; n: 10–1000 %)\"></div><div class=\"numbers"
                + " visually-hidden\"><table><caption>All &amp; more</caption><thead><tr><th"
                + " scope=\"col\">day</th><th scope=\"col\">n</th></tr></thead><tbody><tr><th"
                + " scope=\"row\">2024-01-02</th><td>10</td></tr><tr><th"
                + " scope=\"row\">2024-03-01</th><td>1e3</td></tr></tbody></table></div><figcaption>A"
                + " <em>chart</em></figcaption></figure>");
  }

  @Test
  void fileThatIsMissing() {
    assertThat(
            Html.block(MadeTalk.withoutFiles(), Blocks.chart(Chart.Kind.LINE, "no.csv", "x", "u")))
        .isEqualTo(
            "<figure class=\"chart\" data-kind=\"line\" data-scale=\"category\">"
                + "<div class=\"plot\" role=\"img\" aria-label=\"Numbers (: )\"></div>"
                + "<div class=\"numbers visually-hidden\"><table><caption>Numbers</caption><thead>"
                + "<tr><th scope=\"col\"></th></tr></thead><tbody></tbody></table></div></figure>");
  }
}

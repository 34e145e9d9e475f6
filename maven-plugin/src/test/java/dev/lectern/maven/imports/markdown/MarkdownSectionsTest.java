package dev.lectern.maven.imports.markdown;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.report.Report;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkdownSectionsTest {
  private static Element expanded(String attributes, String markdown, int version) {
    Document page =
        Jsoup.parse(
            "<div class=slides><section data-markdown "
                + attributes
                + "><textarea data-template>"
                + markdown
                + "</textarea></section></div>");
    Element slides = page.selectFirst(".slides");
    Path file = Path.of("index.html").toAbsolutePath();
    MarkdownSections.expand(new SourceDeck(file, page, slides, Map.of(), version), new Report());
    slides.select("section").forEach(each -> each.removeAttr(MarkdownSections.LINE));
    return slides;
  }

  private static String html(Element slides) {
    return slides.html().replaceAll("\\s*\\n\\s*", "");
  }

  @Test
  void versionThreeCutsOnlyWhereItIsTold() {
    String two = "# a\n\n---\n\n# b";
    assertThat(expanded("", two, 3).select("section")).hasSize(1);
    assertThat(expanded("", two, 5).select("section")).hasSize(2);
    assertThat(expanded("data-separator='^\n---\n$'", two, 3).select("section")).hasSize(2);
  }

  @Test
  void commentsAreAttributesOfWhatIsBeforeThemOrOfTheSlide() {
    assertThat(
            html(
                expanded(
                    "",
                    "# a <!-- .element: class=\"x\" -->\n\nb\n<!-- .slide: data-state=\"s\" -->\n",
                    5)))
        .isEqualTo("<section data-state=\"s\"><h1 class=\"x\">a</h1><p>b</p></section>");
  }

  @Test
  void bracesOfJavaScriptThatCountNothingAreBraces() {
    Element slides =
        expanded("data-element-attributes='{_\\s*?([^}]+?)}'", "b <!-- {_class=\"x\"} -->\n", 3);
    assertThat(html(slides)).isEqualTo("<section><p class=\"x\">b</p></section>");
  }

  @Test
  void linesOfCodeStandInBrackets() {
    Element code = expanded("", "```js [3: 1|2-3]\na\n```", 5).selectFirst("code");
    assertThat(code.attr("data-line-numbers")).isEqualTo("1|2-3");
    assertThat(code.attr("data-ln-start-from")).isEqualTo("3");
    assertThat(code.className()).isEqualTo("js");
  }

  @Test
  void notesBeginWhereTheVersionSays() {
    assertThat(expanded("", "# a\n\nNote: x *y*", 5).select("aside.notes").html().strip())
        .isEqualTo("<p>x <em>y</em></p>");
  }

  @Test
  void anExpressionThatNeverEndsCutsNothing() {
    Element slides = expanded("data-separator='^(a+)+$x'", "a".repeat(60) + "!\n\nend", 5);
    assertThat(slides.select("section")).hasSize(1);
  }
}

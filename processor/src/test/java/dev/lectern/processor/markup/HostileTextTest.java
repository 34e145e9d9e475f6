package dev.lectern.processor.markup;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int MANY = 10_000;
  private static final Finding TOO_DEEP =
      new Finding(
          Rule.MALFORMED_HTML,
          "tags, lists or quotes are nested too deeply (more than 200 levels)");

  static Stream<String> deepMarkdown() {
    return Stream.of(
        ">".repeat(MANY) + "x",
        "- ".repeat(MANY) + "x",
        "<b>".repeat(MANY) + "x" + "</b>".repeat(MANY),
        "*a ".repeat(MANY) + "b*".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource
  void deepMarkdown(String markdown) {
    Markup markup = Markup.ofMarkdown(markdown);
    assertThat(markup.findings()).containsExactly(TOO_DEEP);
    assertThat(markup.body().childNodes()).isEmpty();
    assertThat(markup.references()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<b>", "<div>", "<svg><g>", "<ul><li>", "<table><tr><td>", "List<String> "})
  void deepHtml(String tags) {
    assertThat(Markup.ofHtml(tags.repeat(MANY)).findings()).containsExactly(TOO_DEEP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "](",
        "[a](",
        "*",
        "**a *b ",
        "_",
        "`",
        "``a`",
        "<",
        "<a ",
        "<!--",
        "<![CDATA[",
        "&",
        "&nope; ",
        "\\",
        "|",
        "|a|\n|-|\n",
        "</b>",
        "</p>",
        "<b><i></b></i>",
        "<p><b>",
        "<!a>",
        "<a ='",
        "<div/>",
        "\n",
        "\t",
        "  ",
        "\r",
        "```\n",
        "a\n===\n",
        "1. ",
        "\u0000",
        "\uD800",
        "<table>x",
        "<svg><p>",
        "<b onclick=x>x</b> ",
        "[a]: b\n",
      })
  void muchOfAnythingIsRead(String piece) {
    String text = piece.repeat(1000);
    assertThat(Markup.ofMarkdown(text).text()).isNotNull();
    assertThat(Markup.ofInline(text).text()).isNotNull();
    assertThat(Markup.ofHtml(text).text()).isNotNull();
    assertThat(Markup.ofPage(text).text()).isNotNull();
    assertThat(JavadocText.toMarkdown(text)).isNotNull();
  }

  @Test
  void aTableOfEndlessRowsIsRefused() {
    String wide = "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|b|\n".repeat(1000);
    assertThat(Markup.ofMarkdown(wide).findings())
        .containsExactly(new Finding(Rule.MALFORMED_HTML, "a table has more than 100000 cells"));
  }

  @Test
  void anyMixOfPiecesIsRead() {
    String[] pieces = {
      "<",
      ">",
      "</",
      "/>",
      "<!--",
      "-->",
      "<b>",
      "</b>",
      "<p>",
      "</p>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<svg>",
      "</svg>",
      "<g/>",
      "<a href=",
      "\"",
      "'",
      "=",
      " ",
      "\n",
      "\n\n",
      "- ",
      "> ",
      "# ",
      "*",
      "**",
      "_",
      "`",
      "```\n",
      "[",
      "]",
      "(",
      ")",
      "!",
      "|",
      "|-|\n",
      "&",
      "&amp;",
      ";",
      "x",
      "\\",
      "<script>",
      "</script>",
      "<style>",
      "<List>",
      "<?",
      "<![CDATA[",
      "]]>",
      "é",
      "\uD83D\uDE00",
      "<h1>",
      "</h1>",
      "<br>",
      "{@code ",
      "}",
      "@x",
      "\t",
      "<textarea>",
      "<select>",
      "<form>",
      "<math>",
      "<li>",
      "<foreignObject>",
      "\u0000",
      "\r",
    };
    Random random = new Random(4711);
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(25); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertIsRead(text.toString());
    }
  }

  private static void assertIsRead(String text) {
    try {
      for (Markup markup :
          new Markup[] {Markup.ofMarkdown(text), Markup.ofInline(text), Markup.ofHtml(text)}) {
        assertThat(markup.text()).isNotNull();
        for (Finding finding : markup.findings()) {
          assertThat(finding.message()).matches("(line \\d+, column \\d+: )?\\S(?s:.)*");
        }
      }
      Markup.ofPage(text);
      JavadocText.toMarkdown(text);
    } catch (RuntimeException e) {
      throw new AssertionError("not read: " + text, e);
    }
  }
}

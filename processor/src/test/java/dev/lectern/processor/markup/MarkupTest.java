package dev.lectern.processor.markup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.lectern.processor.source.Reference;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  static Stream<Arguments> blocksBecomeHtml() {
    return Stream.of(
        arguments("One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"),
        arguments(
            "a **b** *c* `d<e>`", "<p>a <strong>b</strong> <em>c</em> <code>d&lt;e&gt;</code></p>"),
        arguments("a\nb", "<p>a\nb</p>"),
        arguments("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        arguments("## a", "<h2>a</h2>"),
        arguments("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        arguments("[a](b.html \"c\")", "<p><a href=\"b.html\" title=\"c\">a</a></p>"),
        arguments("![a `b` *c*](d.png)", "<p><img src=\"d.png\" alt=\"a b c\"></p>"),
        arguments("<div class=a>\n\n*b*\n\n</div>", "<div class=\"a\">\n<p><em>b</em></p>\n</div>"),
        arguments(
            "|a|b|c|\n|:-|-:|-|\n|1|**2**|3|",
            "<table>\n<thead>\n<tr>\n<th style=\"text-align: left\">a</th>\n"
                + "<th style=\"text-align: right\">b</th>\n<th>c</th>\n</tr>\n</thead>\n"
                + "<tbody>\n<tr>\n<td style=\"text-align: left\">1</td>\n"
                + "<td style=\"text-align: right\"><strong>2</strong></td>\n<td>3</td>\n"
                + "</tr>\n</tbody>\n</table>"),
        arguments(
            "```java\nint a;\n\nint b;\n```",
            "<figure class=\"code\"><pre><code class=\"language-java\">int a;\n\n"
                + "int b;</code></pre></figure>"),
        arguments("    a < b", "<figure class=\"code\"><pre><code>a &lt; b</code></pre></figure>"),
        arguments("\uFEFFa\r\n\r\nb\rc", "<p>a</p>\n<p>b\nc</p>"),
        arguments("", ""));
  }

  @ParameterizedTest
  @MethodSource
  void blocksBecomeHtml(String markdown, String html) {
    Markup markup = Markup.ofMarkdown(markdown);
    assertThat(html(markup)).isEqualTo(html);
    assertThat(markup.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. First",
        "# x",
        "- x",
        "+ x",
        "> x",
        "```",
        "~~~ x",
        "---",
        "***",
        "===",
        "|a|b|",
        "[a]: b",
        "[a]: b \"c\"",
        "[^1]: x",
        "\\",
        "*",
        "_",
        "`x",
        "x",
        "x y",
        "",
      })
  void inlineTextStaysWhatItIs(String text) {
    Markup markup = Markup.ofInline(text);
    assertThat(markup.text()).isEqualTo(text);
    assertThat(html(markup)).isEqualTo(text.replace(">", "&gt;"));
    assertThat(markup.findings()).isEmpty();
  }

  static Stream<Arguments> inlineMarkupIsRead() {
    return Stream.of(
        arguments("_a_ **b** `c`", "<em>a</em> <strong>b</strong> <code>c</code>"),
        arguments("    x  ", "x"),
        arguments("\n a\n\n\n b\n", "a    b"),
        arguments("a  \nb", "a   b"),
        arguments("[a](#/b) ![c](d.png)", "<a href=\"#/b\">a</a> <img src=\"d.png\" alt=\"c\">"),
        arguments("a<br>b <kbd>c</kbd>", "a<br>b <kbd>c</kbd>"),
        arguments("&copy; &lt;b> \\*a\\*", "© &lt;b&gt; *a*"),
        arguments("<svg><path d='M0 0'/></svg>", "<svg><path d=\"M0 0\"></path></svg>"),
        arguments("📈 Community", "📈 Community"));
  }

  @ParameterizedTest
  @MethodSource
  void inlineMarkupIsRead(String markdown, String html) {
    Markup markup = Markup.ofInline(markdown);
    assertThat(html(markup).replace("<path d=\"M0 0\" />", "<path d=\"M0 0\"></path>"))
        .isEqualTo(html);
    assertThat(markup.findings()).isEmpty();
  }

  @Test
  void htmlStaysWhatItIs() {
    String html = "<ul>\n  <li>a <b>b</b></li>\n</ul>\n<!-- c -->";
    Markup markup = Markup.ofHtml(html + "\n");
    assertThat(html(markup)).isEqualTo(html);
    assertThat(markup.findings()).isEmpty();
  }

  static Stream<Arguments> plainText() {
    return Stream.of(
        arguments("a **b** `c`\n\nd", "a b c d"),
        arguments("# a\n- b\n- c", "a b c"),
        arguments("a<br>b&nbsp;c", "a b\u00a0c"),
        arguments("![a *b*](c.png) d", "a b d"),
        arguments("<img alt='' src=a.png> <!-- b --><style>c{}</style>", ""),
        arguments("|a|b|\n|-|-|\n|c|d|", "a b c d"));
  }

  @ParameterizedTest
  @MethodSource
  void plainText(String markdown, String text) {
    assertThat(Markup.ofMarkdown(markdown).text()).isEqualTo(text);
  }

  static Stream<Arguments> infoStrings() {
    return Stream.of(
        arguments("", "", List.of()),
        arguments("java", "java", List.of()),
        arguments("java 1-2|4", "java", List.of("1-2", "4")),
        arguments("  java   1 ,2 | 4|  ", "java", List.of("1 ,2", "4", "")),
        arguments("c++ ||1", "c++", List.of("", "", "1")));
  }

  @ParameterizedTest
  @MethodSource
  void infoStrings(String info, String language, List<String> steps) {
    Listing listing = Markup.ofMarkdown("```" + info + "\nx\n```").listings().get(0);
    assertThat(listing.language()).isEqualTo(language);
    assertThat(listing.steps()).isEqualTo(steps);
  }

  @Test
  void eachCodeBlockIsAListingInItsPlace() {
    Markup markup =
        Markup.ofMarkdown(
            "a\n\n- b\n\n  ```java\n  int a;\n\n    x();\n  ```\n\n~~~\n~~~\n\n`c`\n\n    d\n");
    assertThat(markup.listings().stream().map(Listing::text))
        .containsExactly("int a;\n\n  x();", "", "d")
        .inOrder();
    assertThat(markup.listings().stream().map(Listing::where))
        .containsExactly("line 5, column 3", "line 11, column 1", "line 16, column 1")
        .inOrder();
    assertThat(markup.listings().stream().map(Listing::language))
        .containsExactly("java", "", "")
        .inOrder();
    assertThat(markup.body().select("pre > code"))
        .containsExactlyElementsIn(markup.listings().stream().map(Listing::code).toList())
        .inOrder();
  }

  @Test
  void codeElementsOfTheAuthorsAreNoListings() {
    assertThat(Markup.ofMarkdown("<pre><code>a</code></pre>").listings()).isEmpty();
  }

  @Test
  void referencesHaveTheirPlaceInMarkdown() {
    assertThat(
            Markup.ofMarkdown(
                    "a\n\n> b [c](d.html)\n> ![e](<f g.png>)\n\n<p>\n<img src=h.png alt=''>\n</p>")
                .references())
        .containsExactly(
            new Reference(Reference.Kind.LINK, "d.html", "line 3, column 5"),
            new Reference(Reference.Kind.IMAGE, "f g.png", "line 4, column 3"),
            new Reference(Reference.Kind.IMAGE, "h.png", "line 7, column 6"))
        .inOrder();
  }

  @Test
  void referencesInOneLineHaveNoPlace() {
    assertThat(Markup.ofInline("[a](b.html)\n").references())
        .containsExactly(new Reference(Reference.Kind.LINK, "b.html", ""));
  }

  @Test
  void aPageIsReadForItsReferencesOnly() {
    Markup page =
        Markup.ofPage(
            "<!DOCTYPE html>\n<link rel=stylesheet href=a.css><script src=b.js></script><b>\n");
    assertThat(page.findings()).isEmpty();
    assertThat(page.references())
        .containsExactly(
            new Reference(Reference.Kind.STYLESHEET, "a.css", "line 2, column 22"),
            new Reference(Reference.Kind.SCRIPT, "b.js", "line 2, column 41"))
        .inOrder();
  }

  private static String html(Markup markup) {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(markup.body().clone());
    return document.child(0).html();
  }
}

package dev.lectern.processor.markup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedHtmlTest {

  private static final String REVERSE = "; close first what was opened last";
  private static final String SPACES =
      " is broken: attributes are written name=\"value\", with spaces between them";
  private static final String INVISIBLE =
      " is neither a tag nor a comment, and is not shown; write \"&lt;\" for \"<\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "<p>a</p>",
        "<p>a<p>b",
        "<p>a<div>b</div>",
        "<div><p>a</div>",
        "a<br>b<br/>c<br />d<hr>",
        "<img src=a.png alt=''>",
        "<ul><li>a<li>b</ul>",
        "<ul><li>a<ul><li>b</li></ul></li></ul>",
        "<ol start=3><li>a</li></ol>",
        "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
        "<table><tr><td>a<td>b<tr><td>c</table>",
        "<table><caption>a</caption><thead><tr><th>b</th></tr></thead><tbody></tbody></table>",
        "<table><colgroup><col><col></colgroup><tr><td>a</td></tr></table>",
        "<details open><summary>a</summary><p>b</p></details>",
        "<select><option>a<option selected>b</select>",
        "<ruby>a<rp>(<rt>b<rp>)</ruby>",
        "<svg viewBox='0 0 1 1'><g><circle r='1'/><path d='M0 0'></path></g></svg>",
        "<svg><defs><linearGradient id='a'><stop"
            + " offset='0'/></linearGradient><clipPath/></defs></svg>",
        "<svg><filter><feGaussianBlur"
            + " stdDeviation='2'/></filter><foreignObject><p>a</p></foreignObject></svg>",
        "<svg><title>a</title><text>b<tspan>c</tspan></text><style><![CDATA[ d{} ]]></style></svg>",
        "<math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mspace/></math>",
        "<my-chart data='a'>b</my-chart>",
        "&nbsp;&amp;&lt;&eacute;&#8364;&#x20AC;",
        "R&D, AT&T, a && b, &copy 2026",
        "a < b && c > d",
        "I <3 HTML",
        "<a href='?a=1&copy=2&lang=x'>a</a>",
        "<kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O, m<sup>2</sup>",
        "👩‍💻 <b>é ü 中文</b>",
        "<B>upper</B> <Em>mixed</eM>",
        "a<B>bold</B>",
        "<!-- a comment --> <!---->",
        "<style>a > b { color: red }</style>",
        "<video controls><source src=a.mp4><track src=a.vtt></video>",
        "<picture><source srcset=a.webp><img src=a.png alt=a></picture>",
        "<input disabled><button type=button>a</button>",
        "<b><i><u>a</u></i></b>",
        "<a href=x><div>a</div></a>",
        "<pre>\n a\n</pre>",
        "<textarea><b></textarea>",
        "<mark>a</mark><time>b</time><wbr><dialog>c</dialog><search>d</search><center>e</center>",
      })
  void htmlThatABrowserTakesAsMeantHasNoFinding(String html) {
    assertThat(malformed(Markup.ofHtml(html))).isEmpty();
  }

  static Stream<Arguments> malformedHtml() {
    return Stream.of(
        // never closed
        arguments("<b>never", "<b> is never closed"),
        arguments("<span class=x>a", "<span> is never closed"),
        arguments("<my-chart>a", "<my-chart> is never closed"),
        arguments("<svg><g>a</svg>", "<g> is not closed before </svg>"),
        arguments("<div><b>x</div>", "<b> is not closed before </div>"),
        arguments("<p>a<b>b</p><p>c</b></p>", "<b> is not closed before </p>" + REVERSE),
        arguments("<em>a<em>b</em>", "<em> is never closed"),
        arguments("<script>x", "<script> is never closed"),
        arguments("<iframe title=a>b", "<iframe> is never closed"),
        arguments("<!-- never", "a comment is never closed: --> is missing"),
        arguments("a <img src=\"b", "the tag <img is never completed: a quote or its > is missing"),
        arguments("<b>x</b", "the tag </b is never completed: a quote or its > is missing"),
        // misnested
        arguments("<b><i>x</b></i>", "<i> is not closed before </b>" + REVERSE),
        arguments("<div><b>x</div>y</b>", "<b> is not closed before </div>" + REVERSE),
        arguments(
            "<b><p>x</b>y</p>",
            "</b> comes before the end of a tag that was opened later" + REVERSE),
        arguments(
            "<span><p>x</span></p>",
            "</span> comes before the end of <p>, which was opened within <span>" + REVERSE),
        arguments(
            "<svg><foreignObject><p>y</foreignObject></svg>",
            "</foreignObject> comes before the end of <p>, which was opened within <foreignObject>"
                + REVERSE),
        // closes nothing
        arguments("a</div>b", "</div> closes nothing"),
        arguments("</p>", "</p> closes nothing"),
        arguments("<mark>a</span>b</mark>", "</span> closes nothing"),
        arguments("<br></br>", "</br> does not exist: <br> has no end tag"),
        arguments("<hr>x</hr>", "</hr> does not exist: <hr> has no end tag"),
        arguments("<h1>a</h2>", "<h1> is not closed before </h2>"),
        arguments("<ul><li>a</ul></li>", "</li> closes nothing: its <li> is ended by </ul>"),
        // what cannot stand there
        arguments(
            "<p>a<p>b</p></p>",
            "</p> closes nothing: its <p> is ended by <p>, which cannot stand in it"),
        arguments(
            "<p>a<div class=x>b</div></p>",
            "</p> closes nothing: its <p> is ended by <div>, which cannot stand in it"),
        arguments("<h1>a<h2>b</h2></h1>", "<h1> is ended by <h2>, which cannot stand in it"),
        arguments(
            "<a href=x>1<a href=y>2</a></a>", "<a> is ended by <a>, which cannot stand in it"),
        arguments("<svg><div>x</div></svg>", "<svg> is ended by <div>, which cannot stand in it"),
        arguments("<form><form>x</form></form>", "<form> cannot stand here"),
        arguments("<tr></tr>", "<tr> stands outside of a <table>"),
        arguments("<body>x</body>", "<body> belongs to a whole page, not into a slide"),
        arguments("<!DOCTYPE html>x", "a doctype belongs to a whole page, not into a slide"),
        arguments(
            "<table><b>x</b><tr><td>y</td></tr></table>",
            "<b> cannot stand in a table outside of its cells"),
        arguments(
            "<table>x<tr><td>y</table>",
            "the table has text outside of its cells, which a browser shows above the table"),
        arguments(
            "<circle r=1></circle>",
            "<circle> has no meaning outside of <svg>; write \"&lt;\" for \"<\""),
        arguments(
            "<mfrac></mfrac>",
            "<mfrac> has no meaning outside of <math>; write \"&lt;\" for \"<\""),
        // what is no tag
        arguments(
            "<spam>x</spam>",
            "<spam> is not an HTML element; write \"&lt;\" for \"<\"; did you mean \"span\"?"),
        arguments(
            "<svg><linearGradent/></svg>",
            "<linearGradent> is not an HTML element; write \"&lt;\" for \"<\";"
                + " did you mean \"linearGradient\"?"),
        arguments("<svg><blob/></svg>", "<blob> is not an HTML element; write \"&lt;\" for \"<\""),
        arguments("a <y and b", "the tag <y is never completed: a quote or its > is missing"),
        arguments("x <y and b> z", "<y> is not an HTML element; write \"&lt;\" for \"<\""),
        arguments(
            "List<String> x",
            "\"List<String>\" looks like code, and <String> is taken for a tag; write \"&lt;\" for"
                + " \"<\""),
        arguments("</ x>", "\"</ x>\"" + INVISIBLE),
        arguments("</>", "\"</>\"" + INVISIBLE),
        arguments("<!x>", "\"<!x>\"" + INVISIBLE),
        arguments("<![CDATA[x]]>", "\"<![CDATA[x]]>\"" + INVISIBLE),
        arguments("<?php x ?>", "\"<?php x ?>\"" + INVISIBLE),
        arguments("&nope; x", "\"&nope;\" is not a known character; write \"&amp;\" for \"&\""),
        arguments("a\u0000", "HTML does not allow this control character"),
        // attributes
        arguments("<a b b=c>x</a>", "<a> has the same attribute twice"),
        arguments("<span a='x'b='y'>s</span>", "the tag <span a='x'b='y'>" + SPACES),
        arguments("<span 'x'>y</span>", "the tag <span 'x'>" + SPACES),
        arguments("<a href=a\"b>x</a>", "the tag <a href=a\"b>" + SPACES),
        arguments("<i <b>x</i>", "the tag <i <b>" + SPACES),
        arguments("<div/>x", "<div/> does not close itself in HTML; write <div></div>"),
        arguments(
            "<my-chart />",
            "<my-chart/> does not close itself in HTML; write <my-chart></my-chart>"));
  }

  @ParameterizedTest
  @MethodSource
  void malformedHtml(String html, String message) {
    assertThat(malformed(Markup.ofHtml(html))).containsExactly(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://x.org> and <me@x.org>",
        "a < b && c > d, x<y, i<10",
        "`List<String>`",
        "```\n<b>\n```",
        "    <b>",
        "Map<K, V>",
        "a \\<b>",
        "[^1]: a footnote",
        "a&nope;b",
        "<details>\n<summary>a</summary>\n\n**b**\n\n</details>",
        "<div>\n\n- a\n- b\n\n</div>",
        "- <b>a</b>\n\n  <i>b</i>\n> <kbd>c</kbd>",
        "|a|b|\n|-|-|\n|<b>c</b>|d|",
        "<svg viewBox='0 0 1 1'>\n<g><circle r='1'/></g>\n</svg>",
        "<b>a **b** c</b> *d <i>e</i>*",
        "[<b>a</b>](b.html)",
        "<!-- a\n\nb -->",
        "- a <div>b</div>",
      })
  void markdownThatABrowserTakesAsMeantHasNoFinding(String markdown) {
    assertThat(malformed(Markup.ofMarkdown(markdown))).isEmpty();
  }

  static Stream<Arguments> malformedMarkdown() {
    return Stream.of(
        arguments("<b>never", "<b> is never closed"),
        arguments("a </p> b", "</p> closes what Markdown opened"),
        arguments("a </b> b", "</b> closes nothing"),
        arguments("a <div>b</div> c", "<div> cannot stand in a line of text"),
        arguments(
            "List<String> x",
            "\"List<String>\" looks like code, and <String> is taken for a tag;"
                + " put code in backticks: `List<String>`"),
        arguments(
            "Collection<Link> x",
            "\"Collection<Link>\" looks like code, and <Link> is taken for a tag;"
                + " put code in backticks: `Collection<Link>`"),
        arguments(
            "a Set<A> b",
            "\"Set<A>\" looks like code, and <A> is taken for a tag; put code in backticks:"
                + " `Set<A>`"),
        arguments(
            "a <T extends Foo> b",
            "<T> is not an HTML element; put code in backticks: `<T extends Foo>`"),
        arguments(
            "commit -m <text> now",
            "<text> has no meaning outside of <svg>; put code in backticks: `<text>`"),
        arguments(
            "**a <b>c** d</b>",
            "<b> is not closed in the paragraph, list item, link or emphasis where it begins"),
        arguments("|a|\n|-|\n|x<b>|", "line 3, column 3: <b> is never closed"),
        arguments("one\n\ntwo <b>x", "line 3, column 5: <b> is never closed"),
        arguments(
            "> a\n> <spam>x</spam>",
            "line 2, column 3: <spam> is not an HTML element;"
                + " put code in backticks: `<spam>`; did you mean \"span\"?"),
        arguments("- <div>\n  <b>x\n  </div>", "line 2, column 3: <b> is not closed before </div>"),
        arguments("<div>\n  <p>a</b>\n</div>", "line 2, column 7: </b> closes nothing"),
        arguments(
            "<table>\n\nfoo\n\n</table>",
            "line 3, column 1: <p> cannot stand in a table outside of its cells"),
        arguments(
            "<p>\n\nfoo\n\n</p>",
            "line 5, column 1: </p> closes nothing: its <p> is ended by <p>, which cannot stand in"
                + " it"),
        arguments(
            "a\n\n<div class=\"b\nfoo\n\nbar",
            "line 3, column 1: the tag <div is never completed: a quote or its > is missing"),
        arguments(
            "a\n\n<!-- never", "line 3, column 1: a comment is never closed: --> is missing"));
  }

  @ParameterizedTest
  @MethodSource
  void malformedMarkdown(String markdown, String message) {
    assertThat(malformed(Markup.ofMarkdown(markdown))).containsExactly(message);
  }

  static Stream<Arguments> malformedInline() {
    return Stream.of(
        arguments("<b>never", "<b> is never closed"),
        arguments("<h2>x</h2>", "<h2> cannot stand in a line of text"),
        arguments(
            "a\n\n  <spam>b</spam>",
            "line 3, column 3: <spam> is not an HTML element;"
                + " put code in backticks: `<spam>`; did you mean \"span\"?"),
        arguments("  \n  a <b>", "line 2, column 5: <b> is never closed"));
  }

  @ParameterizedTest
  @MethodSource
  void malformedInline(String markdown, String message) {
    assertThat(malformed(Markup.ofInline(markdown))).containsExactly(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>a\n<i>b\n", "<p><b>a\n<i>b</p>\n"})
  void everyTagThatIsLeftOpenIsToldInItsOrder(String html) {
    List<String> found = malformed(Markup.ofHtml(html));
    assertThat(found).hasSize(2);
    assertThat(found.get(0)).startsWith("line 1, column ");
    assertThat(found.get(1)).startsWith("line 2, column 1: <i> is n");
  }

  private static List<String> malformed(Markup markup) {
    return markup.findings().stream()
        .filter(finding -> finding.rule() == Rule.MALFORMED_HTML)
        .map(Finding::message)
        .toList();
  }
}

package dev.lectern.maven.imports.prose;

import static com.google.common.truth.Truth.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ProseTest {
  private static String line(String html) {
    return Prose.line(body(html)).text();
  }

  private static String blocks(String html) {
    return Prose.blocks(body(html).childNodes()).text();
  }

  private static Element body(String html) {
    return Jsoup.parse(html).body();
  }

  @Test
  void emphasisCodeAndLinksAreMarkdown() {
    assertThat(line("a <b>bold</b>, <i>thin</i> and <code>x `y`</code>"))
        .isEqualTo("a **bold**, *thin* and `` x `y` ``");
    assertThat(line("<a href='https://e.org/a_(b)' title='t'>x</a>"))
        .isEqualTo("[x](<https://e.org/a_(b)> \"t\")");
    assertThat(line("<b> spaced </b>out")).isEqualTo("**spaced** out");
  }

  @Test
  void nothingIsEscapedThatComesBackAsItWas() {
    assertThat(line("2 * 3 * 4, snake_case_name, C#, 5 &lt; 6"))
        .isEqualTo("2 * 3 * 4, snake_case_name, C#, 5 < 6");
    assertThat(line("*stars* and snake_case")).isEqualTo("\\*stars\\* and snake_case");
    assertThat(line("List&lt;String> &amp;amp; [x](y)"))
        .isEqualTo("List&lt;String> &amp;amp; \\[x\\](y)");
    assertThat(blocks("<p>1. No list</p><p># no title</p>"))
        .isEqualTo("1\\. No list\n\n\\# no title");
  }

  @Test
  void whatMarkdownLacksIsATag() {
    Written written = Prose.line(body("H<sub>2</sub>O <span class='fragment'>is</span>"));
    assertThat(written.text()).isEqualTo("H<sub>2</sub>O <span class=\"fragment\">is</span>");
    assertThat(written.raw()).isTrue();
  }

  @Test
  void listsTablesAndCodeAreMarkdown() {
    assertThat(blocks("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>"))
        .isEqualTo("1. a\n   - b\n2. c");
    assertThat(
            blocks(
                "<table><tr><th>a</th><th style='text-align: right'>b</th></tr>"
                    + "<tr><td>1|2</td><td>3</td></tr></table>"))
        .isEqualTo("| a | b |\n|---|--:|\n| 1\\|2 | 3 |");
    assertThat(
            blocks(
                "<pre><code class='language-java' data-trim data-line-numbers='1|2'>\n"
                    + "    a();\n    b();\n</code></pre>"))
        .isEqualTo("```java 1|2\na();\nb();\n```");
  }
}

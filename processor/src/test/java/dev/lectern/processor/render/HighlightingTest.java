package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Of highlight.js a deck gets what it shows. */
class HighlightingTest {

  @Test
  void codeBringsItsLanguages() {
    assertThat(
            scripts(
                "<pre><code class=language-python></code></pre>"
                    + "<pre><code class=language-json></code></pre>"
                    + "<pre><code class='language-python fragment'></code></pre>"))
        .containsExactly(
            "plugin/highlight/core.js", "plugin/highlight/json.js", "plugin/highlight/python.js")
        .inOrder();
  }

  @Test
  void aLanguageMayBeNamedByAnAlias() {
    assertThat(scripts("<pre><code class=language-py></code></pre>"))
        .containsExactly("plugin/highlight/core.js", "plugin/highlight/python.js");
  }

  @Test
  void codeWhoseLanguageIsToBeGuessedBringsAllOfThem() {
    assertThat(scripts("<pre><code class=language-json></code></pre><pre><code></code></pre>"))
        .containsExactly("plugin/highlight.js");
  }

  @Test
  void codeWithinALineIsNotColoured() {
    assertThat(scripts("<p><code>x</code></p>")).isEmpty();
  }

  private static List<String> scripts(String html) {
    return Highlighting.scripts(Jsoup.parseBodyFragment(html).body());
  }
}

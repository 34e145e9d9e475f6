package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.lectern.processor.resolve.Languages;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Of highlight.js and of the fonts a deck gets what it shows. */
class RuntimeTest {

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

  @Test
  void everyLanguageIsInTheJar() {
    for (String name : Languages.all().names()) {
      String script = "plugin/highlight/" + Languages.all().named(name).orElseThrow() + ".js";
      assertWithMessage(script).that(isInTheJar(script)).isTrue();
    }
    assertThat(isInTheJar("plugin/highlight/core.js")).isTrue();
    assertThat(isInTheJar("plugin/highlight.js")).isTrue();
  }

  @Test
  void westernTextNeedsNoFurtherFonts() {
    assertThat(stylesheets("“Déjà vu” – œuf, 3 × 4 − 1 € … ↑")).isEmpty();
  }

  @Test
  void charactersBringTheFontsThatHaveThem() {
    assertThat(stylesheets("Łódź")).containsExactly("fonts/latin-ext.css");
    assertThat(stylesheets("ε")).containsExactly("fonts/greek.css");
    assertThat(stylesheets("a → b")).containsExactly("fonts/signs.css");
    assertThat(stylesheets("λ ≈ ű")).hasSize(3);
  }

  @Test
  void everyFontIsInTheJar() {
    for (Fonts fonts : Fonts.of("ű λ →")) {
      assertThat(isInTheJar(fonts.stylesheet())).isTrue();
      for (String file : fonts.files()) {
        assertWithMessage(file).that(isInTheJar(file)).isTrue();
      }
    }
  }

  private static List<String> scripts(String html) {
    return Highlighting.scripts(Jsoup.parseBodyFragment(html).body());
  }

  private static List<String> stylesheets(String text) {
    return Fonts.of(text).stream().map(Fonts::stylesheet).toList();
  }

  private static boolean isInTheJar(String file) {
    return Runtime.class.getResource("/dev/lectern/runtime/" + file) != null;
  }
}

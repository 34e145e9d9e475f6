package dev.lectern.processor.css;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssReferencesTest {

  private static List<String> urls(String css) {
    return CssReferences.of(css).stream().map(Reference::url).toList();
  }

  @Test
  void eachUrlHasItsKindAndPlace() {
    assertThat(
            CssReferences.of(
                """
                @import "base.css";
                @import url(print.css) print;
                @font-face { font-family: X; src: local("X"), url(x.woff2) format("woff2") }
                h2 {
                \tbackground: URL( 'img/line.svg' ) no-repeat, url(img/dot.png);
                }
                """))
        .containsExactly(
            new Reference(Kind.STYLESHEET, "base.css", "line 1, column 9"),
            new Reference(Kind.STYLESHEET, "print.css", "line 2, column 9"),
            new Reference(Kind.FONT, "x.woff2", "line 3, column 47"),
            new Reference(Kind.IMAGE, "img/line.svg", "line 5, column 14"),
            new Reference(Kind.IMAGE, "img/dot.png", "line 5, column 47"))
        .inOrder();
  }

  /** The parser's own rules lose each of these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".card { color: red; &:hover { background: url(a.png) } }",
        ".card { color: red; .in { background: url(a.png) } }",
        "@layer base { p { background: url(a.png) } }",
        "@container (min-width: 3em) { p { background: url(a.png) } }",
        "@supports (display: grid) { p { background: url(a.png) } }",
        "@media (400px <= width <= 700px) { p { background: url(a.png) } }",
        "@keyframes k { from { background: url(a.png) } }",
        "@property --x { syntax: '<url>'; inherits: false; initial-value: url(a.png) }",
        "@import url(a.png) layer(base) supports(display: grid) screen;",
        "@scope (.card) to (.in) { img { background: url(a.png) } }",
        ".$mistake { background: url(a.png) }",
        "p { color: oklch(1 2; } q { background: url(a.png) }",
        "p { background: url(a.png)"
      })
  void rulesThatTheParserSkipsAreRead(String css) {
    assertThat(urls(css)).containsExactly("a.png");
  }

  @Test
  void fontsWithinALayerAreFonts() {
    assertThat(CssReferences.of("@layer a { @font-face { src: url(f.ttf) } b { c: url(d.png) } }"))
        .containsExactly(
            new Reference(Kind.FONT, "f.ttf", "line 1, column 30"),
            new Reference(Kind.IMAGE, "d.png", "line 1, column 50"))
        .inOrder();
  }

  @Test
  void anImageSetNamesPicturesByStrings() {
    assertThat(
            urls(
                "p { background: image-set('a.png' 1x, url(b.png) 2x, 'c.avif' type('image/avif'))"
                    + " }"))
        .containsExactly("a.png", "b.png", "c.avif")
        .inOrder();
  }

  @Test
  void escapesAreResolved() {
    assertThat(urls("p { a: url(\"a\\\"b.png\"); b: url(img/\\41 b.png); c: url(a\\ b.png) }"))
        .containsExactly("a\"b.png", "img/Ab.png", "a b.png")
        .inOrder();
  }

  @Test
  void whatIsFetchedFromNowhereIsNoReference() {
    assertThat(
            urls(
                """
                @charset "utf-8";
                @namespace svg url(http://www.w3.org/2000/svg);
                @namespace "http://www.w3.org/1999/xhtml";
                /* url(comment.png) */
                p::before { content: "url(text.png)"; font-family: "x.woff2" }
                p { filter: url(#blur); background: url(data:image/png;base64,AAAA), url() }
                q { color: var(--url); width: calc(1px + (2px * 3)) }
                """))
        .isEmpty();
  }

  @Test
  void otherAddressesAreLeftToTheCaller() {
    assertThat(
            urls(
                "p { a: url(https://example.org/a.png); b: url('javascript:x'); c: url(../up.png)"
                    + " }"))
        .containsExactly("https://example.org/a.png", "javascript:x", "../up.png")
        .inOrder();
  }

  @Test
  void aStyleAttributeHasNoLines() {
    assertThat(CssReferences.ofStyle("color: red; background: url(a.png)"))
        .containsExactly(new Reference(Kind.IMAGE, "a.png", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/* open", "'", "url(", "}}}", "))", "@", "\\", "@import", "\0", "<!-- -->"})
  void noMistakeMakesItThrow(String css) {
    assertThat(urls(css)).isEmpty();
    assertThat(urls(css + "\n} p { background: url(a.png)")).containsNoneOf(null, "");
  }

  @Test
  void aLargeEmbeddedFontIsRead() {
    assertThat(
            urls(
                "@font-face { src: url(data:font/woff2;base64,"
                    + "A".repeat(1_000_000)
                    + ") }"
                    + " p { background: url(a.png) }"))
        .containsExactly("a.png");
  }
}

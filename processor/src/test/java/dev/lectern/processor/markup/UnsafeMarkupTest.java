package dev.lectern.processor.markup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeMarkupTest {

  private static final String SCRIPT =
      "<script> is not allowed in a slide: scripts belong in @Deck.scripts or in an embedded page";

  static Stream<Arguments> unsafeMarkup() {
    return Stream.of(
        arguments("<script>x</script>", SCRIPT),
        arguments("<svg><script href=a.js></script></svg>", SCRIPT),
        arguments(
            "<noscript>a</noscript>",
            "<noscript> is not allowed in a slide: it shows nothing, since a deck runs scripts"),
        arguments(
            "<base href=a>",
            "<base> is not allowed in a slide: it would move every address of the deck"),
        arguments(
            "<link rel=stylesheet href=a.css>",
            "<link> is not allowed in a slide: style sheets belong in @Deck.stylesheets"),
        arguments(
            "<meta http-equiv=refresh content=0>",
            "<meta http-equiv> is not allowed in a slide: it would change the whole deck"),
        arguments(
            "<object data=a.html></object>",
            "<object> is not allowed in a slide: it can run code in the deck; use @Image, @Video or"
                + " @Embed"),
        arguments(
            "<embed src=a.swf>",
            "<embed> is not allowed in a slide: it can run code in the deck; use @Image, @Video or"
                + " @Embed"),
        arguments(
            "<b onClick='x'>a</b>",
            "the attribute onclick would run code; scripts belong in @Deck.scripts"),
        arguments(
            "<svg><g onload=x></g></svg>",
            "the attribute onload would run code; scripts belong in @Deck.scripts"),
        arguments(
            "<iframe title=a srcdoc='<b>'></iframe>",
            "srcdoc would run code in the deck; put the page into a file and use @Embed"),
        arguments(
            "<iframe title=a src=b.html></iframe>",
            "the page in this <iframe> could read the deck and its notes; use @Embed, or add"
                + " sandbox=\"allow-scripts\""),
        arguments(
            "<iframe title=a data-src=b.html sandbox='allow-same-origin allow-scripts'></iframe>",
            "the page in this <iframe> could read the deck and its notes; use @Embed, or add"
                + " sandbox=\"allow-scripts\""));
  }

  @ParameterizedTest
  @MethodSource
  void unsafeMarkup(String html, String message) {
    assertThat(Markup.ofHtml(html).findings())
        .containsExactly(new Finding(Rule.UNSAFE_MARKUP, message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='JAVASCRIPT:x'>a</a>",
        "<a href=' java&#10;script:x'>a</a>",
        "<a href='&#106;avascript:x'>a</a>",
        "<a href='data:text/html,x'>a</a>",
        "<a href='data:image/svg+xml,<svg/>'>a</a>",
        "<img alt='' src='vbscript:x'>",
        "<img alt='' srcset='a.png 1x, javascript:x 2x'>",
        "<iframe title=a src='data:image/svg+xml,x'></iframe>",
        "<form action='javascript:x'></form>",
        "<form><button formaction='javascript:x'>a</button></form>",
        "<svg><a xlink:href='javascript:x'></a></svg>",
        "<svg><use href='javascript:x'/></svg>",
        "<math><mi href='javascript:x'>a</mi></math>",
        "<svg><set attributeName=href to='javascript:x'/></svg>",
        "<svg><animate attributeName=xlink:href values='a;javascript:x'/></svg>",
        "<div data-preview-image='javascript:x'></div>",
      })
  void anAddressThatRunsCodeIsUnsafe(String html) {
    assertThat(Markup.ofHtml(html).findings().stream().map(Finding::rule))
        .containsExactly(Rule.UNSAFE_URL);
  }

  @Test
  void anAddressIsUnsafeAlsoWhereItDoesNothing() {
    assertThat(
            Markup.ofHtml("<div data-background-iframe='javascript:x'></div>").findings().stream()
                .map(Finding::rule))
        .containsExactly(Rule.UNSAFE_URL, Rule.IGNORED_OPTION)
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>p { color: red }</style>",
        "<a href='https://x.org'>a</a> <a href='#/b'>b</a> <a href='mailto:a@b.c'>c</a>",
        "<img alt='' src='data:image/svg+xml,<svg/>'>",
        "<form action='a.html'><input name=once></form>",
        "<iframe title=a src=b.html sandbox=allow-scripts></iframe>",
        "<iframe title=a src=https://x.org></iframe>",
        "<svg><animate attributeName=x from=0 to=1 begin='a:b'/></svg>",
        "<meta name=a content=b>",
        "<p data-onclick=x style='color: red' once>javascript:x &lt;script></p>",
      })
  void whatRunsNoCodeIsSafe(String html) {
    assertThat(Markup.ofHtml(html).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n\n[b](javascript:x)",
        "a\n\n![b](javascript:x)",
        "a\n\n[b]\n\n[b]: javascript:x"
      })
  void addressesInMarkdownAreCheckedInTheirPlace(String markdown) {
    assertThat(Markup.ofMarkdown(markdown).findings())
        .containsExactly(
            new Finding(
                Rule.UNSAFE_URL,
                "line 3, column 1: the address \"javascript:x\" is not safe; use a file of the"
                    + " deck, #/slide, https:, mailto: or tel:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"`<script>`", "```html\n<script onclick=x>\n```", "\\<script>"})
  void codeThatIsShownIsSafe(String markdown) {
    assertThat(Markup.ofMarkdown(markdown).findings()).isEmpty();
  }
}

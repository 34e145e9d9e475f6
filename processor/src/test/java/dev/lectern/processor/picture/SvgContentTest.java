package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.picture.Drawings.NAMESPACES;
import static dev.lectern.processor.picture.Drawings.drawing;
import static dev.lectern.processor.picture.Drawings.read;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an SVG picture runs, and what it refers to. */
class SvgContentTest {
  @Test
  void scriptsAndHandlersAreUnsafeMarkup() {
    assertThat(
            drawing(
                    """
                    <script>alert(1)</script>
                      <rect
                        onclick="alert(2)"/>
                    <foreignObject><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:script src="b.js"/>
                    </x:div></foreignObject>\
                    """)
                .findings())
        .containsExactly(
            new Finding(
                Rule.UNSAFE_MARKUP,
                "in a.svg, line 2, column 1: <script> does not belong in a picture;"
                    + " embed a page, or list it in @Deck.scripts"),
            new Finding(
                Rule.UNSAFE_MARKUP,
                "in a.svg, line 3, column 3: onclick=\"alert(2)\" on <rect> runs code; remove it"),
            new Finding(
                Rule.UNSAFE_MARKUP,
                "in a.svg, line 5, column 62: <script> does not belong in a picture;"
                    + " embed a page, or list it in @Deck.scripts"))
        .inOrder();
  }

  @Test
  void aPictureWithAScriptStillHasItsSize() {
    assertThat(drawing("<script/>").picture()).isEqualTo(Optional.of(new Picture(4, 3)));
  }

  @Test
  void addressesThatRunCodeAreUnsafe() {
    PictureFacts facts =
        drawing(
            """
            <a href=" java&#10;script:alert(1)"/>
            <a xlink:href="javascript:alert(2)"/>
            <a><set attributeName="href" to="javascript:alert(3)"/></a>
            <a><animate attributeName="xlink:href" values="#a;javascript:alert(4)"/></a>\
            """);
    assertThat(facts.findings().stream().map(Finding::rule).distinct())
        .containsExactly(Rule.UNSAFE_URL);
    assertThat(facts.findings()).hasSize(4);
    assertThat(facts.findings().get(1).message())
        .isEqualTo(
            "in a.svg, line 3, column 1: xlink:href=\"javascript:alert(2)\" may run code;"
                + " use a path, https: or mailto:");
    assertThat(facts.references()).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeAHandlerIsFine() {
    assertThat(
            drawing(
                    "<text xml:lang='on' class='once'>onclick=</text><set attributeName='x'"
                        + " to='a:b'/><o:x xmlns:o='urn:o' onload='1' href='javascript:1'/>")
                .findings())
        .isEmpty();
  }

  @Test
  void otherFilesAreReferences() {
    assertThat(
            drawing(
                    """
                    <image href="photo.jpg"/><image xlink:href="old.png"/>
                    <use href="icons.svg#sun"/>
                    <a href="https://example.org/"><rect fill="url(paint.svg#p)"/></a>
                    <style>
                      @import "fonts.css";
                      @font-face { src: url(f.woff2) }
                    </style><style>text { fill: url(more.svg#p) }</style>
                    <g style="filter: url('blur.svg#b')"/>\
                    """)
                .references())
        .containsExactly(
            new Reference(Kind.IMAGE, "photo.jpg", "line 2, column 1"),
            new Reference(Kind.IMAGE, "old.png", "line 2, column 26"),
            new Reference(Kind.OTHER, "icons.svg#sun", "line 3, column 1"),
            new Reference(Kind.LINK, "https://example.org/", "line 4, column 1"),
            new Reference(Kind.IMAGE, "paint.svg#p", "line 4, column 32"),
            new Reference(Kind.STYLESHEET, "fonts.css", "line 6, column 11"),
            new Reference(Kind.FONT, "f.woff2", "line 7, column 21"),
            new Reference(Kind.IMAGE, "more.svg#p", "line 8, column 29"),
            new Reference(Kind.IMAGE, "blur.svg#b", "line 9, column 1"))
        .inOrder();
  }

  /** The parser gives the line end of such a text on its own, and has not read the "<" then. */
  @Test
  void aTagBelowTextStandsWhereItBegins() {
    assertThat(drawing("<text>1 > 0</text> so:\n<image href='a.png'/>").references())
        .containsExactly(new Reference(Kind.IMAGE, "a.png", "line 3, column 1"));
  }

  @Test
  void aStylesheetAboveThePictureIsAReference() {
    assertThat(
            read("<?xml-stylesheet type='text/css' href='style.css'?><svg " + NAMESPACES + "/>")
                .references())
        .containsExactly(new Reference(Kind.STYLESHEET, "style.css", "line 1, column 1"));
  }

  @Test
  void fragmentsAndDataAreWithinThePicture() {
    assertThat(
            drawing(
                    "<use href='#sun'/><image href='data:image/png;base64,AAAA'/><g"
                        + " fill='url(#p)'/>")
                .references())
        .isEmpty();
  }

  @Test
  void whatWasFoundBeforeTheDamageIsKept() {
    PictureFacts facts = drawing("<image href='a.png'/><script/><g>");
    assertThat(facts.findings().stream().map(Finding::rule))
        .containsExactly(Rule.UNSAFE_MARKUP, Rule.UNREADABLE_IMAGE)
        .inOrder();
    assertThat(facts.references()).hasSize(1);
  }
}

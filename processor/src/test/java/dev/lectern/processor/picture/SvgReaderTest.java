package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {

  private static final String NAMESPACES =
      "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  private static PictureFacts read(String svg) {
    return PictureReader.read("a.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  /** A picture whose root element ends line 1. */
  private static PictureFacts drawing(String content) {
    return read("<svg " + NAMESPACES + " viewBox=\"0 0 4 3\">\n" + content + "\n</svg>\n");
  }

  private static void assertUnreadable(PictureFacts facts, String message) {
    assertThat(facts.findings()).containsExactly(new Finding(Rule.UNREADABLE_IMAGE, message));
    assertThat(facts.picture()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "width='640' height='360', 640, 360",
    "width='640px' height=' 360 PX ', 640, 360",
    "width='640' height='360' viewBox='0 0 16 9', 640, 360",
    "viewBox='0 0 16 9', 16, 9",
    "'viewBox=\"-5,-5 , 16.4 9.5\"', 16, 10",
    "width='100%' height='100%' viewBox='0 0 16 9', 16, 9",
    "width='32' viewBox='0 0 16 9', 32, 18",
    "height='18' viewBox='0 0 16 9', 32, 18",
    "width='210mm' height='297mm', 794, 1123",
    "width='1in' height='72pt', 96, 96",
    "width='10em' height='5em' viewBox='0 0 16 9', 16, 9",
    "width='1e3' height='.5e1' viewBox='0 0 1 1', 1000, 1000",
    "width='0.2' height='0.2', 1, 1"
  })
  void theSizeComesFromTheRootElement(String attributes, int width, int height) {
    assertThat(read("<svg " + NAMESPACES + ' ' + attributes + "/>"))
        .isEqualTo(PictureFacts.intact(new Picture(width, height)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "width='100%' height='5'",
        "width='640'",
        "viewBox='0 0 16'",
        "viewBox='a b c d'"
      })
  void aDrawingMayHaveNoSizeOfItsOwn(String attributes) {
    PictureFacts facts = read("<svg " + NAMESPACES + ' ' + attributes + "/>");
    assertThat(facts.picture()).isEqualTo(Optional.empty());
    assertThat(facts.findings()).isEmpty();
  }

  @Test
  void aSizeOfNothingShowsNothing() {
    assertUnreadable(
        read("<svg " + NAMESPACES + " width='0' height='10'/>"),
        "\"a.svg\" is 0 × 10 pixels, so that nothing would be seen");
    assertUnreadable(
        read("<svg " + NAMESPACES + " width='20' viewBox='0 0 16 0'/>"),
        "\"a.svg\" is 16 × 0 pixels, so that nothing would be seen");
  }

  @Test
  void xmlThatIsNotWellFormedIsToldWithItsPlace() {
    assertUnreadable(
        drawing("<g>"),
        "\"a.svg\" is not well-formed XML: line 3, column 3: The element type \"g\" must be"
            + " terminated by the matching end-tag \"</g>\"");
    assertUnreadable(
        read("<svg xmlns='http://www.w3.org/2000/svg'><use xlink:href='#a'/></svg>"),
        "\"a.svg\" is not well-formed XML: line 1, column 63: the prefix \"xlink\" is not declared;"
            + " add xmlns:xlink to the root element");
    assertUnreadable(
        read("<svg xmlns='http://www.w3.org/2000/svg'><i:pgf/></svg>"),
        "\"a.svg\" is not well-formed XML: line 1, column 49: the prefix \"i\" is not declared;"
            + " add xmlns:i to the root element");
  }

  @Test
  void bytesThatAreNotUtf8AreDamage() {
    byte[] bytes =
        ("<svg " + NAMESPACES + "><title>é</title></svg>").getBytes(StandardCharsets.ISO_8859_1);
    PictureFacts facts = PictureReader.read("a.svg", bytes);
    assertUnreadable(facts, "\"a.svg\" is not UTF-8 text; save it as UTF-8");
    assertUnreadable(
        read("<?xml version='1.0' encoding='utf-9'?><svg/>"),
        "\"a.svg\" says that its encoding is \"utf-9\", which is unknown; save it as UTF-8");
  }

  @Test
  void anEncodingThatIsDeclaredIsUsed() {
    byte[] bytes =
        ("<?xml version='1.0' encoding='iso-8859-1'?><svg "
                + NAMESPACES
                + "><image href='é.png'/></svg>")
            .getBytes(StandardCharsets.ISO_8859_1);
    PictureFacts facts = PictureReader.read("a.svg", bytes);
    assertThat(facts.references().get(0).url()).isEqualTo("é.png");
  }

  @Test
  void aByteOrderMarkAndUtf16AreRead() {
    assertThat(read("\ufeff<svg " + NAMESPACES + " width='4' height='3'/>").picture())
        .isEqualTo(Optional.of(new Picture(4, 3)));
    byte[] utf16 =
        ("<svg " + NAMESPACES + " width='4' height='3'/>").getBytes(StandardCharsets.UTF_16);
    assertThat(PictureReader.read("a.svg", utf16).picture())
        .isEqualTo(Optional.of(new Picture(4, 3)));
  }

  @Test
  void anotherRootElementIsNoPicture() {
    assertUnreadable(
        read("<html xmlns='http://www.w3.org/1999/xhtml'/>"),
        "\"a.svg\" is not an SVG picture: its root element is <html>, expected <svg>");
    assertUnreadable(
        read("<!doctype html>\n<title>Not found</title>"),
        "\"a.svg\" is not an SVG picture:"
            + " it is an HTML page, perhaps what a server said instead of sending the picture");
    assertUnreadable(
        read("<svg width='4' height='3'/>"),
        "\"a.svg\" is not in the namespace of SVG, so that browsers show nothing;"
            + " write <svg xmlns=\"http://www.w3.org/2000/svg\">");
    assertUnreadable(read("to do"), "\"a.svg\" is not an SVG picture: it is text");
  }

  @Test
  void whatDrawingProgramsWriteAboveThePictureIsFine() {
    PictureFacts facts =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://nowhere.invalid/svg11.dtd" [
              <!ENTITY ns_svg "http://www.w3.org/2000/svg">
            ]>
            <svg xmlns="&ns_svg;" width="4" height="3"/>
            """);
    assertThat(facts).isEqualTo(PictureFacts.intact(new Picture(4, 3)));
  }

  @Test
  void aManyLayeredDrawingIsFine() {
    assertThat(drawing("<g>".repeat(5_000) + "</g>".repeat(5_000)).findings()).isEmpty();
    assertThat(drawing("<path d='" + "M0 0".repeat(500_000) + "'/>").findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<text>&a9;</text>", "<text id='&a9;'/>"})
  void anEntityBombDoesNotGoOff(String use) {
    StringBuilder svg = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'haha'>");
    for (int i = 1; i < 10; i++) {
      svg.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ';').repeat(10) + "'>");
    }
    svg.append("]><svg " + NAMESPACES + '>' + use + "</svg>");
    assertUnreadable(
        read(svg.toString()),
        "\"a.svg\" is not well-formed XML: line 1, column 1: its entities expand without end;"
            + " write out what they stand for");
  }

  @Test
  void aLongEntityManyTimesDoesNotGoOff() {
    PictureFacts facts =
        read(
            "<!DOCTYPE svg [<!ENTITY a '"
                + "x".repeat(10_000)
                + "'>]><svg "
                + NAMESPACES
                + "><text>"
                + "&a;".repeat(900)
                + "</text></svg>");
    assertThat(facts.findings()).hasSize(1);
    assertThat(facts.findings().get(0).message()).contains("its entities expand without end");
  }

  @Test
  void anEntityThatNamesAFileReadsNothing() throws Exception {
    Path secret = Files.createTempFile("secret", ".css");
    try {
      Files.writeString(secret, "p { background: url(secret.png) }");
      PictureFacts facts =
          read(
              "<!DOCTYPE svg [<!ENTITY x SYSTEM '"
                  + secret.toUri()
                  + "'>]><svg "
                  + NAMESPACES
                  + "><style>&x;</style></svg>");
      assertThat(facts.references()).isEmpty();
    } finally {
      Files.delete(secret);
    }
  }

  @Test
  void anUndeclaredEntityIsDamage() {
    assertUnreadable(
        read("<!DOCTYPE svg SYSTEM 'x.dtd'>\n<svg " + NAMESPACES + "><text>&nbsp;</text></svg>"),
        "\"a.svg\" uses \"&nbsp;\" at line 2, column 90, which it does not declare");
  }

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

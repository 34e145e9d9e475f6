package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.picture.Drawings.NAMESPACES;
import static dev.lectern.processor.picture.Drawings.drawing;
import static dev.lectern.processor.picture.Drawings.read;
import static dev.lectern.processor.picture.Verdicts.assertUnreadable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an SVG picture is, and how large it is shown. */
class SvgReaderTest {
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
}

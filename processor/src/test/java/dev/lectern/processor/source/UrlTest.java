package dev.lectern.processor.source;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {

  @ParameterizedTest
  @CsvSource({
    "a.png, a.png, ''",
    "img/tall%20tree.svg?v=2#crown, img/tall tree.svg, crown",
    "../x.png, ../x.png, ''",
    "/x.png, /x.png, ''",
    "%C3%A9.png, é.png, ''",
    "'  a b.png ', a b.png, ''",
    "page.html#sec%20tion, page.html, sec tion",
    "1:2.png, 1:2.png, ''",
    "./a:b.png, ./a:b.png, ''",
  })
  void aPathIsDecodedWithoutQueryAndFragment(String text, String path, String fragment) {
    assertThat(Url.of(text)).isEqualTo(new Url(Url.Kind.LOCAL, path, fragment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%.png", "%", "a%zz.png", "%ff.png", "%C3.png", "%00", "%0A.png"})
  void anEscapeThatIsNoneIsTakenLiterally(String text) {
    assertThat(Url.of(text)).isEqualTo(new Url(Url.Kind.LOCAL, text, ""));
  }

  @ParameterizedTest
  @CsvSource({"#/zero-config, /zero-config", "#, ''", "?print-pdf, ''", "?print-pdf#/2, /2"})
  void aFragmentStaysInThePage(String text, String fragment) {
    assertThat(Url.of(text)).isEqualTo(new Url(Url.Kind.FRAGMENT, "", fragment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://x.org",
        "HTTPS://x.org/a?b#c",
        "//x.org/a",
        "\\\\x.org",
        "/\\x.org",
        "http:x"
      })
  void theNetworkIsExternal(String text) {
    assertThat(Url.of(text)).isEqualTo(new Url(Url.Kind.EXTERNAL, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:me@x.org", "tel:+1", "Mailto:me@x.org"})
  void aPersonIsAContact(String text) {
    assertThat(Url.of(text).kind()).isEqualTo(Url.Kind.CONTACT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/png;base64,AA",
        "data:image/svg+xml,<svg/>",
        "DATA:Audio/ogg,x",
        "data:video/mp4,x",
        "data:font/woff2;base64,AA",
        "data:application/font-woff;base64,AA",
      })
  void picturesSoundsAndFontsMayBeData(String text) {
    assertThat(Url.of(text).kind()).isEqualTo(Url.Kind.DATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        " \u0001javascript:x",
        "java\nscript:x",
        "java\tscript\r:x",
        "\u0000vbscript:x",
        "data:text/html,<script>",
        "data:,x",
        "data:image",
        "data:application/fonts",
        "file:///etc/passwd",
        "blob:x",
        "about:blank",
        "view-source:x",
        "c:relative",
      })
  void codeAndForeignSchemesAreUnsafe(String text) {
    assertThat(Url.of(text)).isEqualTo(new Url(Url.Kind.UNSAFE, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n", "\u0000"})
  void whiteSpaceIsEmpty(String text) {
    assertThat(Url.of(text)).isEqualTo(new Url(Url.Kind.EMPTY, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\talks\\a.png", "c:/talks/a.png"})
  void aDriveLetterIsAPath(String text) {
    assertThat(Url.of(text)).isEqualTo(new Url(Url.Kind.LOCAL, text, ""));
  }

  @Test
  void aVeryLongAddressIsRead() {
    assertThat(Url.of("%41".repeat(300_000)).path()).hasLength(300_000);
  }
}

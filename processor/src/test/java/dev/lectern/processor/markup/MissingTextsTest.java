package dev.lectern.processor.markup;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"![](a.png)", "![ ](a.png)", "![**`  `**](a.png)"})
  void aPictureInMarkdownNeedsAText(String markdown) {
    assertThat(Markup.ofMarkdown(markdown).findings())
        .containsExactly(
            new Finding(
                Rule.MISSING_ALT,
                "the picture \"a.png\" has no text for those who cannot see it; write ![what it"
                    + " shows](a.png), or <img src=\"a.png\" alt=\"\"> if it is decoration"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src=a.png>", "<img src=a.png alt='  '>", "<img data-src=a.png>"})
  void aPictureInHtmlNeedsAText(String html) {
    Finding finding =
        new Finding(
            Rule.MISSING_ALT,
            "the picture \"a.png\" has no text for those who cannot see it; write"
                + " alt=\"what it shows\", or alt=\"\" if it is decoration");
    assertThat(Markup.ofHtml(html).findings()).containsExactly(finding);
    assertThat(Markup.ofMarkdown(html).findings()).containsExactly(finding);
    assertThat(Markup.ofInline(html).findings()).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<img src=a.png alt=''>", "<img src=a.png alt=b>", "![b](a.png)", "![`b`](a.png)"})
  void aTextOrAnEmptyOneInHtmlIsEnough(String markdown) {
    assertThat(Markup.ofMarkdown(markdown).findings()).isEmpty();
  }

  @Test
  void anEmbeddedPageNeedsATitle() {
    assertThat(Markup.ofHtml("a\n<iframe src=https://x.org></iframe>").findings())
        .containsExactly(
            new Finding(
                Rule.MISSING_TITLE,
                "line 2, column 1: the embedded page \"https://x.org\" has no title;"
                    + " add title=\"what it shows\""));
  }
}

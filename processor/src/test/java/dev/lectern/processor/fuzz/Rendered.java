package dev.lectern.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.source.Reference;
import java.util.List;
import java.util.function.Function;

/** What holds for any text with markup. */
final class Rendered {
  private Rendered() {}

  static void check(String text, Function<String, Markup> parser) {
    Markup markup = parser.apply(text);
    Places places = new Places(text);
    markup.findings().stream().map(Finding::message).forEach(places::check);
    markup.references().stream().map(Reference::where).forEach(places::check);
    markup.listings().forEach(listing -> places.check(listing.where()));

    Markup again = parser.apply(text);
    String html = markup.body().html();
    assertThat(again.body().html()).isEqualTo(html);
    assertThat(again.findings()).isEqualTo(markup.findings());
    assertThat(again.references()).isEqualTo(markup.references());
    assertThat(again.text()).isEqualTo(markup.text());

    if (unsafe(markup).isEmpty()) {
      assertWithMessage("what a browser makes of %s", html)
          .that(unsafe(Markup.ofHtml(html)))
          .isEmpty();
    }
  }

  private static List<Finding> unsafe(Markup markup) {
    return markup.findings().stream()
        .filter(finding -> finding.rule() == Rule.UNSAFE_MARKUP)
        .toList();
  }
}

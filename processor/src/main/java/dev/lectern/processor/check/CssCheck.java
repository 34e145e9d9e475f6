package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssMistake;
import dev.lectern.processor.css.CssMistakes;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** MalformedCss in {@code @Css(style)}; that of files and of texts is found where they are read. */
final class CssCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.MALFORMED_CSS);
  }

  @Override
  public void check(Part.Style style, Content content, Report report) {
    Said<String> css = style.css();
    if (!css.resolved()) {
      return;
    }
    boolean severalLines = css.value().stripTrailing().indexOf('\n') >= 0;
    for (CssMistake mistake : CssMistakes.ofStyle(css.value())) {
      String place = severalLines ? mistake.where() + ": " : "";
      report.add(Rule.MALFORMED_CSS, css.origin(), place + mistake.message());
    }
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssColor;
import dev.lectern.processor.css.CssGradient;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.function.Function;

/** BadValue: a colour or gradient that no browser takes for one. */
final class ColorCheck implements Check {
  @Override
  public void check(Content content, Report report) {
    content.deck().flatMap(Deck::background).ifPresent(behind -> check(behind, report));
    for (Slide slide : content.slides()) {
      slide.background().ifPresent(behind -> check(behind, report));
    }
  }

  private static void check(Background behind, Report report) {
    check(behind.color(), color -> CssColor.of(color).mistake(), report);
    check(behind.gradient(), gradient -> CssGradient.of(gradient).mistake(), report);
  }

  private static void check(
      Optional<Said<String>> said, Function<String, Optional<String>> mistake, Report report) {
    said.filter(Said::resolved)
        .ifPresent(
            value ->
                mistake
                    .apply(value.value())
                    .ifPresent(why -> report.add(Rule.BAD_VALUE, value.origin(), why)));
  }
}

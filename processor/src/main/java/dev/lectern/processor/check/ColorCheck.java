package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssColor;
import dev.lectern.processor.css.CssGradient;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** BadCssValue: a colour or gradient that no browser takes for one. */
final class ColorCheck implements DeckCheck, SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_CSS_VALUE);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    deck.background().ifPresent(behind -> check(behind, report));
    for (Said<String> color : deck.brand().map(Brand::colors).orElse(List.of())) {
      check(Optional.of(color), ColorCheck::ofColor, report);
    }
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    slide.background().ifPresent(behind -> check(behind, report));
  }

  private static void check(Background behind, Report report) {
    check(behind.color(), ColorCheck::ofColor, report);
    check(behind.gradient(), gradient -> CssGradient.of(gradient).mistake(), report);
  }

  private static void check(
      Optional<Said<String>> said, Function<String, Optional<String>> mistake, Report report) {
    said.filter(Said::resolved)
        .ifPresent(
            value ->
                mistake
                    .apply(value.value())
                    .ifPresent(why -> report.add(Rule.BAD_CSS_VALUE, value.origin(), why)));
  }

  private static Optional<String> ofColor(String color) {
    return CssColor.of(color).mistake();
  }
}

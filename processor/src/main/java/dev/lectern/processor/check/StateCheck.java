package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** BadValue: a state that is no class name. Browsers refuse it, and reveal.js stops there. */
final class StateCheck implements SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    for (Said<String> state : slide.course().states()) {
      if (state.resolved() && (state.value().isEmpty() || state.value().matches(".*\\s.*"))) {
        report.add(
            Rule.BAD_VALUE,
            state.origin(),
            "\""
                + state.value()
                + "\" is no class name; write one name without spaces, or several strings");
      }
    }
  }
}

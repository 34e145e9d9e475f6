package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** BadValue: a text that says nothing. */
final class BlankCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE);
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    prose
        .source()
        .text()
        .filter(text -> text.value().isBlank())
        .ifPresent(text -> report.add(Rule.BAD_VALUE, text.origin(), "the text is empty"));
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** EmptyContent: a text that says nothing. */
final class BlankCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.EMPTY_CONTENT);
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    prose
        .source()
        .text()
        .filter(text -> text.value().isBlank())
        .ifPresent(text -> report.add(Rule.EMPTY_CONTENT, text.origin(), "the text is empty"));
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;

/** BadValue: a text that says nothing. */
final class BlankCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Prose prose) {
      prose
          .source()
          .text()
          .filter(text -> text.value().isBlank())
          .ifPresent(text -> report.add(Rule.BAD_VALUE, text.origin(), "the text is empty"));
    }
  }
}

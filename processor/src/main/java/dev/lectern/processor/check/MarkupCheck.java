package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;

/** MalformedHtml, UnsafeMarkup, UnsafeUrl and MissingAlt in texts, as their parser found. */
final class MarkupCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Prose prose) {
      content
          .markup(prose.source())
          .ifPresent(
              markup ->
                  markup
                      .findings()
                      .forEach(finding -> report.add(prose.source().given(), finding)));
    }
  }
}

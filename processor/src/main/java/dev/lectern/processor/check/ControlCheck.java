package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;

/** BadValue: characters in a text that no browser shows, such as a bell. */
final class ControlCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Prose prose) {
      prose.source().text().filter(Said::resolved).ifPresent(text -> check(text, report));
    } else if (part instanceof Part.Tex tex) {
      tex.source().text().filter(Said::resolved).ifPresent(text -> check(text, report));
    }
  }

  private static void check(Said<String> text, Report report) {
    text.value()
        .chars()
        .filter(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0)
        .findFirst()
        .ifPresent(
            c ->
                report.add(
                    Rule.BAD_VALUE,
                    text.origin(),
                    String.format("the control character U+%04X cannot be shown; take it out", c)));
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** BadValue: characters in a text that no browser shows, such as a bell. */
final class ControlCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE);
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    check(prose.source(), report);
  }

  @Override
  public void check(Part.Tex tex, Content content, Report report) {
    check(tex.source(), report);
  }

  private static void check(Source source, Report report) {
    source.text().filter(Said::resolved).ifPresent(text -> check(text, report));
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

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** MalformedHtml, UnsafeMarkup, UnsafeUrl and MissingAlt in texts, as their parser found. */
final class MarkupCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(
        Rule.MALFORMED_TEX,
        Rule.IGNORED_OPTION,
        Rule.UNREADABLE_FILE,
        Rule.MALFORMED_HTML,
        Rule.MISSING_ALT,
        Rule.MISSING_TITLE,
        Rule.RESERVED_NAME,
        Rule.MALFORMED_CSS,
        Rule.UNSAFE_URL,
        Rule.UNSAFE_MARKUP);
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    content
        .markup(prose.source())
        .ifPresent(
            markup ->
                markup.findings().forEach(finding -> report.add(prose.source().given(), finding)));
  }
}

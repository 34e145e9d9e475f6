package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** MissingRegion, LineOutOfRange, BadValue: what cannot be cut out of a file. */
final class CutCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(
        Rule.MISSING_REGION,
        Rule.LINE_OUT_OF_RANGE,
        Rule.BAD_VALUE,
        Rule.NO_SUCH_MEMBER,
        Rule.SOURCE_UNAVAILABLE);
  }

  @Override
  public void check(Part.Listing listing, Content content, Report report) {
    content.code(listing).mistakes().forEach(report::add);
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Comparison;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** EmptyDiff: two sides that are the same. */
final class EmptyDiffCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.EMPTY_DIFF);
  }

  @Override
  public void check(Part.Change change, Content content, Report report) {
    if (content.change(change.to()).filter(Comparison::isEmpty).isPresent()) {
      report.add(
          Rule.EMPTY_DIFF,
          change.to().source().given(),
          "this is the same code as in from, line by line");
    }
  }
}

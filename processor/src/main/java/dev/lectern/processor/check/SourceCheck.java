package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/** ConflictingSource: several of text, file and Java are given, or none is. */
final class SourceCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.CONFLICTING_SOURCE);
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    check(prose.source(), Optional.empty(), "neither value nor file is given; give one", report);
  }

  @Override
  public void check(Part.Rows rows, Content content, Report report) {
    check(rows.source(), Optional.empty(), "neither value nor csv is given; give one", report);
  }

  @Override
  public void check(Part.Tex tex, Content content, Report report) {
    check(tex.source(), Optional.empty(), "neither value nor file is given; give one", report);
  }

  @Override
  public void check(Part.Listing listing, Content content, Report report) {
    Optional<Origin> java = listing.java().map(of -> of.type().origin());
    check(listing.source(), java, "none of value, file and of is given; give one", report);
  }

  private static void check(Source source, Optional<Origin> java, String none, Report report) {
    Optional<Origin> file = source.file().map(Said::origin);
    if (source.text().isPresent() && file.isPresent()) {
      report.add(
          Rule.CONFLICTING_SOURCE,
          file.get(),
          "the text is given as value too; leave one of them out");
    }
    if (java.isPresent() && !source.isEmpty()) {
      String other = source.text().isPresent() ? "in value" : "in a file";
      report.add(
          Rule.CONFLICTING_SOURCE,
          java.get(),
          "the code is given " + other + " too; leave one of them out");
    } else if (java.isEmpty() && source.isEmpty()) {
      report.add(Rule.CONFLICTING_SOURCE, source.origin(), none);
    }
  }
}

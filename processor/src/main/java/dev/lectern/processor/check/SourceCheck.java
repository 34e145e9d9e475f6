package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.resolve.Content;

/** ConflictingSource: text and file are both given, or neither is. */
final class SourceCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Prose prose) {
      check(prose.source(), report);
    } else if (part instanceof Part.Listing listing) {
      check(listing.source(), report);
    }
  }

  private static void check(Source source, Report report) {
    if (source.text().isPresent() && source.file().isPresent()) {
      report.add(
          Rule.CONFLICTING_SOURCE,
          source.file().map(Said::origin).orElseThrow(),
          "the text is given as value too; leave one of them out");
    } else if (!source.isClear()) {
      report.add(
          Rule.CONFLICTING_SOURCE, source.origin(), "neither value nor file is given; give one");
    }
  }
}

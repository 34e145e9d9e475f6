package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;

/** MissingRegion, LineOutOfRange, BadValue: what cannot be cut out of a file. */
final class CutCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Listing listing) {
      content.code(listing).mistakes().forEach(report::add);
    }
  }
}

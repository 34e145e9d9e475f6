package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Code;
import dev.lectern.processor.resolve.Content;

/** InvalidSyntax: code that is not what its language allows. A region's whole file is read. */
final class SyntaxCheck implements PartCheck {
  private final SyntaxCheckers checkers = new SyntaxCheckers();

  @Override
  public void check(Part part, Content content, Report report) {
    // What is compiled is read there; source of the build has been.
    if (part instanceof Part.Listing listing
        && listing.java().isEmpty()
        && !listing.snippet().isCompiled()) {
      Code.language(listing, content)
          .flatMap(checkers::of)
          .flatMap(checker -> content.texts().of(listing.source()).text().flatMap(checker::check))
          .ifPresent(
              error -> report.add(Rule.INVALID_SYNTAX, listing.source().given(), error.text()));
    }
  }
}

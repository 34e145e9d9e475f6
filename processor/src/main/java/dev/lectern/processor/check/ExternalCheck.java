package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.asset.Reference;
import dev.lectern.processor.asset.Url;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;

/** ExternalReference: what is loaded from the network while the talk is given. */
final class ExternalCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.File file) {
      Said<String> path = file.path();
      if (path.resolved()) {
        check(path.value(), "", path.origin(), report);
      }
    } else if (part instanceof Part.Prose prose) {
      content
          .references(prose)
          .forEach(reference -> check(reference, prose.source().given(), report));
    }
  }

  private static void check(Reference reference, Origin origin, Report report) {
    // A link is followed only when the speaker wants to.
    if (reference.kind() != Reference.Kind.LINK) {
      check(reference.url(), reference.where(), origin, report);
    }
  }

  private static void check(String url, String where, Origin origin, Report report) {
    if (Url.of(url).kind() == Url.Kind.EXTERNAL) {
      report.add(
          Rule.EXTERNAL_REFERENCE,
          origin,
          (where.isEmpty() ? "" : where + ": ")
              + "\""
              + url
              + "\" is loaded from the network while the talk is given; a file in the deck root is"
              + " always there");
    }
  }
}

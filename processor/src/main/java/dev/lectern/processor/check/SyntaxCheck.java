package dev.lectern.processor.check;

import static java.util.stream.Collectors.joining;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Listing;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Java;
import dev.lectern.processor.source.Regions;
import dev.lectern.processor.syntax.SyntaxError;
import dev.lectern.processor.syntax.Syntaxes;
import dev.lectern.processor.syntax.Syntaxes.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** InvalidSyntax: code that is not what its language allows. A region's whole file is read. */
final class SyntaxCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.INVALID_SYNTAX);
  }

  @Override
  public void check(Part.Listing listing, Content content, Report report) {
    // What is compiled is read there; source of the build has been.
    if (listing.java().isEmpty() && !listing.snippet().isCompiled()) {
      String language = content.code(listing).spoken();
      boolean file = listing.source().file().isPresent();
      Origin origin = listing.source().given();
      content
          .text(listing.source())
          .flatMap(text -> look(language, withoutMarkers(text), file, content.java()))
          .ifPresent(verdict -> report(verdict, "", origin, report));
    }
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    Origin origin = prose.source().given();
    content
        .markup(prose.source())
        .ifPresent(
            markup ->
                markup
                    .listings()
                    .forEach(listing -> check(listing, origin, content.java(), report)));
  }

  private static void check(Listing listing, Origin origin, Java java, Report report) {
    String place = listing.where().isEmpty() ? "" : listing.where() + ": in this code, ";
    look(listing.language(), listing.text(), false, java)
        .ifPresent(verdict -> report(verdict, place, origin, report));
  }

  private static Optional<Verdict> look(String language, String code, boolean file, Java java) {
    return language.equalsIgnoreCase("java")
        ? java.mistake(code).map(error -> new Verdict(List.of(error), true))
        : Syntaxes.look(language, code, file);
  }

  private static void report(Verdict verdict, String place, Origin origin, Report report) {
    for (SyntaxError error : verdict.errors()) {
      if (verdict.certain()) {
        report.add(Rule.INVALID_SYNTAX, origin, place + error.text());
      } else {
        report.addDoubt(Rule.INVALID_SYNTAX, origin, place + error.text());
      }
    }
  }

  /** Markers of regions are no JSON and no CSV. */
  private static String withoutMarkers(String text) {
    return Regions.of(text, 1, "").lines().stream()
        .map(line -> line.marker() ? "" : line.text())
        .collect(joining("\n"));
  }
}

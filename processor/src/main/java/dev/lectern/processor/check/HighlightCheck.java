package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Listing;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Excerpt;
import dev.lectern.processor.resolve.Highlight;
import dev.lectern.processor.resolve.LineRange;
import dev.lectern.processor.resolve.ShownCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * BadHighlight, LineOutOfRange and MissingRegion: steps that cannot be read, or light lines or
 * regions that are not there.
 */
final class HighlightCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_HIGHLIGHT, Rule.LINE_OUT_OF_RANGE, Rule.MISSING_REGION);
  }

  @Override
  public void check(Part.Listing listing, Content content, Report report) {
    check(listing, content.code(listing).excerpt(), report);
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    Origin origin = prose.source().given();
    content
        .markup(prose.source())
        .ifPresent(markup -> markup.listings().forEach(listing -> check(listing, origin, report)));
  }

  private static void check(Part.Listing listing, Optional<Excerpt> excerpt, Report report) {
    int lines = excerpt.map(Excerpt::text).map(ShownCode::lines).orElse(Integer.MAX_VALUE);
    // What is wrong with a file's regions is said once.
    Set<String> said = new HashSet<>();
    for (Said<String> step : listing.highlight()) {
      if (!step.resolved()) {
        continue;
      }
      if (new Highlight(step.value()).isRegion()) {
        excerpt
            .flatMap(all -> missingRegion(step.value(), all))
            .filter(said::add)
            .ifPresent(why -> report.add(Rule.MISSING_REGION, step.origin(), why));
      } else {
        check(step.value(), lines, "", step.origin(), report);
      }
    }
  }

  private static Optional<String> missingRegion(String region, Excerpt excerpt) {
    Optional<String> trouble = excerpt.regions().trouble(region);
    return trouble.isEmpty() && excerpt.lines(region).isEmpty()
        ? Optional.of(
            "no line of region \"" + region + "\" of " + excerpt.regions().where() + " is shown")
        : trouble;
  }

  private static void check(Listing listing, Origin origin, Report report) {
    String place = listing.where().isEmpty() ? "" : listing.where() + ": ";
    int lines = ShownCode.lines(listing.text().stripTrailing());
    listing.steps().forEach(step -> check(step, lines, place, origin, report));
  }

  private static void check(String step, int lines, String place, Origin origin, Report report) {
    Highlight highlight = new Highlight(step);
    if (!highlight.isWellFormed()) {
      report.add(Rule.BAD_HIGHLIGHT, origin, place + badMessage(step));
      return;
    }
    for (LineRange range : highlight.ranges()) {
      if (range.from() < 1 || range.to() > lines) {
        int missing = range.from() < 1 ? range.from() : Math.max(range.from(), lines + 1);
        String has = lines == 1 ? "1 line is shown" : lines + " lines are shown";
        report.add(
            Rule.LINE_OUT_OF_RANGE,
            origin,
            place + "\"" + step + "\" names line " + missing + ", but " + has);
      }
    }
  }

  private static String badMessage(String step) {
    String hint =
        step.contains("|")
            ? "; steps are strings of their own: {\"" + step.replace("|", "\", \"") + "\"}"
            : "";
    return "\"" + step + "\" is no step; write lines and ranges as in \"2,4-5\"" + hint;
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Listing;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Code;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Highlight;

/**
 * BadHighlight and LineOutOfRange: steps that cannot be read, or light lines that are not there.
 */
final class HighlightCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Listing listing) {
      int lines = Code.shown(listing, content).map(Code::lines).orElse(Integer.MAX_VALUE);
      for (Said<String> step : listing.highlight()) {
        if (step.resolved()) {
          check(step.value(), lines, "", step.origin(), report);
        }
      }
    } else if (part instanceof Part.Prose prose) {
      content
          .markup(prose)
          .ifPresent(
              markup ->
                  markup
                      .listings()
                      .forEach(listing -> check(listing, prose.source().given(), report)));
    }
  }

  private static void check(Listing listing, Origin origin, Report report) {
    String place = listing.where().isEmpty() ? "" : listing.where() + ": ";
    int lines = Code.lines(listing.text().stripTrailing());
    listing.steps().forEach(step -> check(step, lines, place, origin, report));
  }

  private static void check(String step, int lines, String place, Origin origin, Report report) {
    Highlight highlight = new Highlight(step);
    if (!highlight.isWellFormed()) {
      report.add(Rule.BAD_HIGHLIGHT, origin, place + badMessage(step));
      return;
    }
    for (Highlight.Lines range : highlight.ranges()) {
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

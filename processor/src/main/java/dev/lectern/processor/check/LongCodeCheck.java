package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.fit.CodeFit;
import dev.lectern.processor.fit.Estimates;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** LongCode: code of which not all is seen, or not as it was written, by an estimate. */
final class LongCodeCheck implements SlideCheck {
  private final Estimates estimates;

  LongCodeCheck(Estimates estimates) {
    this.estimates = estimates;
  }

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.LONG_CODE);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    for (CodeFit code : estimates.code(slide, content)) {
      String place = code.where().isEmpty() ? "" : code.where() + ": ";
      report.add(Rule.LONG_CODE, code.origin(), place + message(code.excess()));
    }
  }

  private static String message(CodeFit.Excess excess) {
    if (excess instanceof CodeFit.Lines lines) {
      return lines.lines()
          + " lines are shown, and about "
          + lines.fitting()
          + " fit; show a part, or spread it over several slides";
    }
    if (excess instanceof CodeFit.Columns columns) {
      return "line "
          + columns.line()
          + " has "
          + columns.columns()
          + " characters, and about "
          + columns.fitting()
          + " fit; break the line";
    }
    CodeFit.Small small = (CodeFit.Small) excess;
    return "on a screen of "
        + CodeFit.SCREEN_WIDTH
        + " × "
        + CodeFit.SCREEN_HEIGHT
        + " it is set in about "
        + small.size()
        + " px, and "
        + small.legible()
        + " can be read; show fewer lines, or shorter ones";
  }
}

package dev.lectern.processor.check;

import dev.lectern.Chart;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.DiffBlock;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/**
 * IgnoredOption: what a diff does not show of its sides, and a chart of its kind has no use for.
 * {@link IgnoredOptionCheck} has options that do nothing without another one.
 */
final class IdleOptionCheck implements BlockCheck<Block> {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.IGNORED_OPTION);
  }

  @Override
  public Class<Block> kind() {
    return Block.class;
  }

  @Override
  public void check(Block block, Content content, Report report) {
    if (block instanceof ChartBlock chart) {
      check(chart, report);
    } else if (block instanceof DiffBlock diff) {
      diff.idle()
          .forEach(
              name ->
                  ignored(
                      name.origin(),
                      "a diff; the caption and the fragment are those of @Diff",
                      report));
    }
  }

  private static void check(ChartBlock chart, Report report) {
    boolean pie = chart.kind() == Chart.Kind.PIE;
    boolean stacked = chart.kind() == Chart.Kind.STACKED;
    if (pie) {
      chart.axes().xTitle().ifPresent(title -> ignored(title.origin(), "a pie", report));
      chart.axes().yTitle().ifPresent(title -> ignored(title.origin(), "a pie", report));
    }
    Said<Boolean> logarithmic = chart.axes().logarithmic();
    if (logarithmic.value() && (pie || stacked)) {
      ignored(logarithmic.origin(), pie ? "a pie" : "a stack", report);
    }
    if (chart.totals().value() && !stacked) {
      ignored(chart.totals().origin(), "a chart that is not of kind STACKED", report);
    }
  }

  private static void ignored(Origin origin, String where, Report report) {
    report.add(Rule.IGNORED_OPTION, origin, "does nothing in " + where);
  }
}

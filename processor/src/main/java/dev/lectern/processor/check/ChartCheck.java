package dev.lectern.processor.check;

import dev.lectern.Chart;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/**
 * BadData and InvalidSyntax: charts of columns that are not there, of cells that are no numbers.
 */
final class ChartCheck implements BlockCheck<ChartBlock> {
  /** As many colours as can be told apart. */
  private static final int MOST_SERIES = 6;

  @Override
  public Class<ChartBlock> kind() {
    return ChartBlock.class;
  }

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_DATA, Rule.INVALID_SYNTAX);
  }

  @Override
  public void check(ChartBlock chart, Content content, Report report) {
    content.chart(chart.csv()).mistakes().forEach(report::add);
    series(chart, report);
  }

  private static void series(ChartBlock chart, Report report) {
    Optional<Origin> first = chart.y().stream().map(Said::origin).findFirst();
    if (first.isEmpty()) {
      report.add(Rule.BAD_DATA, chart.origin(), "y names no column; name one of numbers");
    } else if (chart.kind() == Chart.Kind.PIE && chart.y().size() > 1) {
      report.add(
          Rule.BAD_DATA, chart.y().get(1).origin(), "a pie shows one column of numbers, no more");
    } else if (chart.y().size() > MOST_SERIES) {
      report.add(
          Rule.BAD_DATA,
          chart.y().get(MOST_SERIES).origin(),
          "a seventh series has no colour of its own; six can be told apart");
    }
  }
}

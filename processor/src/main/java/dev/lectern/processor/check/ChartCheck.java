package dev.lectern.processor.check;

import dev.lectern.Chart;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;

/**
 * BadValue and InvalidSyntax: charts of columns that are not there, of cells that are no numbers;
 * MissingTitle: one without a title; IgnoredOption: what its kind has no use for.
 */
final class ChartCheck implements SlideCheck {
  /** As many colours as can be told apart. */
  private static final int MOST_SERIES = 6;

  @Override
  public void check(Slide slide, Content content, Report report) {
    slide
        .items()
        .forEach(
            item -> {
              if (item.block() instanceof ChartBlock chart) {
                check(chart, content, report);
              }
            });
  }

  private static void check(ChartBlock chart, Content content, Report report) {
    content.chart(chart.csv()).mistakes().forEach(report::add);
    if (chart.title().value().isBlank()) {
      report.add(
          Rule.MISSING_TITLE,
          chart.title().origin(),
          "tell what the chart says, for those who cannot see it");
    }
    series(chart, report);
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

  private static void series(ChartBlock chart, Report report) {
    Optional<Origin> first = chart.y().stream().map(Said::origin).findFirst();
    if (first.isEmpty()) {
      report.add(Rule.BAD_VALUE, chart.origin(), "y names no column; name one of numbers");
    } else if (chart.kind() == Chart.Kind.PIE && chart.y().size() > 1) {
      report.add(
          Rule.BAD_VALUE, chart.y().get(1).origin(), "a pie shows one column of numbers, no more");
    } else if (chart.y().size() > MOST_SERIES) {
      report.add(
          Rule.BAD_VALUE,
          chart.y().get(MOST_SERIES).origin(),
          "a seventh series has no colour of its own; six can be told apart");
    }
  }

  private static void ignored(Origin origin, String where, Report report) {
    report.add(Rule.IGNORED_OPTION, origin, "does nothing in " + where);
  }
}

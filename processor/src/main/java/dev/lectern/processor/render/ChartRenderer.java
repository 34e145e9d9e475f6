package dev.lectern.processor.render;

import static dev.lectern.processor.render.Canvas.element;

import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.ChartData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The renderer of charts: a table of the numbers, out of which lectern-chart.js draws. */
public final class ChartRenderer {
  private ChartRenderer() {}

  /** {@code <figure class="chart">}. */
  public static Element chart(ChartBlock chart, Canvas canvas) {
    ChartData data = canvas.content().chart(chart.csv());
    Element figure = element("figure", "chart");
    figure.attr("data-kind", Names.kebab(chart.kind()));
    figure.attr("data-scale", Names.kebab(data.scale()));
    ChartBlock.Axes axes = chart.axes();
    attribute(figure, "data-x-title", axes.xTitle());
    attribute(figure, "data-y-title", axes.yTitle());
    attribute(figure, "data-unit", Optional.of(axes.unit()).filter(u -> !u.value().isEmpty()));
    if (axes.logarithmic().value()) {
      figure.attr("data-logarithmic", "");
    }
    if (chart.totals().value()) {
      figure.attr("data-totals", "");
    }
    chart.height().ifPresent(height -> figure.attr("style", "height: " + height.value() + "px"));
    Element plot = figure.appendElement("div").addClass("plot").attr("role", "img");
    plot.attr("aria-label", name(chart, data));
    Element hidden = figure.appendElement("div").addClass("numbers").addClass("visually-hidden");
    hidden.appendChild(table(chart, data));
    return canvas.captioned(figure, chart.caption());
  }

  private static void attribute(Element element, String name, Optional<Said<String>> said) {
    said.ifPresent(text -> element.attr(name, text.value()));
  }

  /** The title, and what a glance at the chart tells, in no language. */
  private static String name(ChartBlock chart, ChartData data) {
    List<String> cells = data.x().cells();
    String range = cells.isEmpty() ? "" : cells.get(0) + "–" + cells.get(cells.size() - 1);
    return Stream.concat(
            Stream.of(data.x().name() + ": " + range),
            data.series().stream().map(series -> range(series, chart.axes().unit().value())))
        .collect(Collectors.joining("; ", chart.title().value() + " (", ")"));
  }

  private static String range(ChartData.Column series, String unit) {
    List<BigDecimal> numbers = series.given().stream().map(BigDecimal::new).sorted().toList();
    return numbers.isEmpty()
        ? series.name()
        : series.name()
            + ": "
            + numbers.get(0).toPlainString()
            + "–"
            + numbers.get(numbers.size() - 1).toPlainString()
            + unit;
  }

  private static Element table(ChartBlock chart, ChartData data) {
    Element table = element("table");
    table.appendElement("caption").text(chart.title().value());
    Element header = table.appendElement("thead").appendElement("tr");
    header.appendElement("th").attr("scope", "col").text(data.x().name());
    data.series().forEach(y -> header.appendElement("th").attr("scope", "col").text(y.name()));
    Element body = table.appendElement("tbody");
    for (int i = 0; i < data.x().cells().size(); i++) {
      Element row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(data.x().cells().get(i));
      for (ChartData.Column series : data.series()) {
        row.appendElement("td").text(series.cells().get(i));
      }
    }
    return table;
  }
}

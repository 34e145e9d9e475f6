package dev.lectern.processor.resolve;

import dev.lectern.Chart;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.syntax.CsvTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells of a chart's file, and what is wrong with them. */
public final class ChartCells {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?)?");

  /** Those whose points stand where numbers and dates are. */
  private static final Set<Chart.Kind> MEASURED =
      Set.of(Chart.Kind.LINE, Chart.Kind.AREA, Chart.Kind.SCATTER);

  private final Part.Columns chart;
  private final List<CsvTable.Row> rows;
  private final List<Mistake> mistakes;

  /** What the cells of a horizontal axis are. */
  public enum Scale {
    NUMBER,
    DATE,
    CATEGORY
  }

  ChartCells(Part.Columns chart, List<CsvTable.Row> rows, List<Mistake> mistakes) {
    this.chart = chart;
    this.rows = rows.subList(1, rows.size());
    this.mistakes = mistakes;
  }

  /** The cells of the horizontal axis. */
  List<String> named(int column) {
    List<String> cells = new ArrayList<>();
    for (CsvTable.Row row : rows) {
      String cell = row.fields().get(column).strip();
      if (cell.isEmpty()) {
        wrong(chart.x(), row, "the cell is empty");
      }
      cells.add(cell);
    }
    if (measured() && !cells.isEmpty() && all(cells, DATE)) {
      for (int i = 0; i < cells.size(); i++) {
        if (!isDate(cells.get(i))) {
          wrong(chart.x(), rows.get(i), "\"" + cells.get(i) + "\" is no date of the calendar");
        }
      }
    }
    return cells;
  }

  /** The cells of a series. */
  List<String> numbers(int column, Said<String> y) {
    List<String> cells = new ArrayList<>();
    for (CsvTable.Row row : rows) {
      String cell = row.fields().get(column).strip();
      if (!cell.isEmpty()) {
        check(cell, y, row);
      }
      cells.add(cell);
    }
    return cells;
  }

  /** What cells are: as little as all of them are. */
  Scale scale(List<String> cells) {
    if (!measured() || cells.isEmpty()) {
      return Scale.CATEGORY;
    }
    return all(cells, NUMBER) ? Scale.NUMBER : all(cells, DATE) ? Scale.DATE : Scale.CATEGORY;
  }

  private void check(String cell, Said<String> y, CsvTable.Row row) {
    if (!NUMBER.matcher(cell).matches() || Double.isInfinite(Double.parseDouble(cell))) {
      wrong(y, row, "\"" + cell + "\" is no number, such as 1234.5 or 1e6");
    } else if (chart.logarithmic() && Double.parseDouble(cell) <= 0) {
      wrong(y, row, cell + " is not above 0, which a logarithmic axis asks for");
    } else if (chart.kind() == Chart.Kind.PIE && Double.parseDouble(cell) < 0) {
      wrong(y, row, cell + " is below 0, which no slice of a pie can be");
    }
  }

  private void wrong(Said<String> said, CsvTable.Row row, String what) {
    String where =
        "in %s, line %d, column \"%s\": ".formatted(chart.csv().value(), row.line(), said.value());
    mistakes.add(Mistake.of(Rule.BAD_DATA, said, where + what));
  }

  private boolean measured() {
    return MEASURED.contains(chart.kind());
  }

  private static boolean all(List<String> cells, Pattern pattern) {
    return cells.stream().allMatch(cell -> pattern.matcher(cell).matches());
  }

  private static boolean isDate(String cell) {
    try {
      switch (cell.length()) {
        case 7 -> YearMonth.parse(cell);
        case 10 -> LocalDate.parse(cell);
        default -> LocalDateTime.parse(cell.replace(' ', 'T'));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

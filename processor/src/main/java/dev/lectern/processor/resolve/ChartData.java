package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.diagnostic.Suggestions;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.syntax.CsvTable;
import dev.lectern.processor.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a chart, out of its CSV file.
 *
 * @param x the column of the horizontal axis
 * @param scale what its cells are
 * @param series the columns of numbers
 * @param mistakes what is wrong with the file, or with what is said of it
 */
public record ChartData(
    Column x, ChartCells.Scale scale, List<Column> series, List<Mistake> mistakes) {
  /**
   * A column.
   *
   * @param name what its header says
   * @param cells what is below, trimmed
   */
  public record Column(String name, List<String> cells) {
    /** The cells that are not empty. */
    public List<String> given() {
      return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }
  }

  /** What it shows of a file that cannot be read, of which is told elsewhere. */
  static final ChartData NONE =
      new ChartData(new Column("", List.of()), ChartCells.Scale.CATEGORY, List.of(), List.of());

  /** What a chart shows of a file's text. */
  static ChartData of(Part.Columns chart, String text) {
    return of(chart, CsvTable.of(text));
  }

  private static ChartData of(Part.Columns chart, CsvTable table) {
    String file = chart.csv().value();
    List<Mistake> mistakes = new ArrayList<>();
    for (SyntaxError error : table.errors()) {
      String message = "in " + file + ", " + error.text();
      mistakes.add(Mistake.of(Rule.INVALID_SYNTAX, chart.csv(), message));
    }
    if (table.errors().isEmpty() && table.rows().size() < 2) {
      String message = "\"" + file + "\" has no rows; a line of names and one of numbers are least";
      mistakes.add(Mistake.of(Rule.BAD_DATA, chart.csv(), message));
    }
    if (!mistakes.isEmpty()) {
      return new ChartData(NONE.x(), NONE.scale(), List.of(), mistakes);
    }
    List<String> names = table.rows().get(0).fields().stream().map(String::strip).toList();
    ChartCells cells = new ChartCells(chart, table.rows(), mistakes);
    Optional<Column> x =
        index(chart.x(), names, file, mistakes)
            .map(index -> new Column(names.get(index), cells.named(index)));
    List<Column> series = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Said<String> y : chart.y()) {
      if (y.resolved() && !seen.add(y.value())) {
        String message = "the column \"" + y.value() + "\" is drawn already; name it once";
        mistakes.add(Mistake.of(Rule.BAD_DATA, y, message));
      } else {
        index(y, names, file, mistakes)
            .map(index -> new Column(names.get(index), cells.numbers(index, y)))
            .ifPresent(series::add);
      }
    }
    Column shown = x.orElse(NONE.x());
    return new ChartData(shown, cells.scale(shown.cells()), series, mistakes);
  }

  private static Optional<Integer> index(
      Said<String> said, List<String> names, String file, List<Mistake> mistakes) {
    if (!said.resolved()) {
      return Optional.empty();
    }
    int index = names.indexOf(said.value());
    if (index < 0) {
      String meant = Suggestions.didYouMean(said.value(), names);
      String all = names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
      String message = "\"%s\" has no column \"%s\"".formatted(file, said.value());
      mistakes.add(
          Mistake.of(
              Rule.BAD_DATA,
              said,
              message + (meant.isEmpty() ? "; its columns are " + all : meant)));
      return Optional.empty();
    }
    if (names.lastIndexOf(said.value()) > index) {
      String message =
          "\"%s\" has several columns \"%s\"; give each a name of its own"
              .formatted(file, said.value());
      mistakes.add(Mistake.of(Rule.BAD_DATA, said, message));
    }
    return Optional.of(index);
  }
}

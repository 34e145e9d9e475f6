package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.syntax.CsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The rows of a table that is in a CSV file.
 *
 * @param rows the rows, the header first
 * @param mistake why they are no table, with the line in the file
 */
public record TableRows(List<List<String>> rows, Optional<Finding> mistake) {
  /** The rows of a table's file; nothing if it has none that can be read. */
  public static Optional<TableRows> of(TableBlock table, Content content) {
    return table.source().file().isEmpty()
        ? Optional.empty()
        : content.texts().of(table.source()).text().map(TableRows::of);
  }

  /** The number of columns. */
  public int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  /** The table that is shown. */
  public Element html(TableBlock block) {
    Element table = new Element("table");
    Element head = table.appendElement("thead").appendElement("tr");
    rows.stream().limit(1).forEach(row -> cells(head, "th", row, block));
    Element body = table.appendElement("tbody");
    rows.stream().skip(1).forEach(row -> cells(body.appendElement("tr"), "td", row, block));
    return table;
  }

  private static void cells(Element into, String tag, List<String> row, TableBlock block) {
    for (int i = 0; i < row.size(); i++) {
      Element cell = into.appendElement(tag).text(row.get(i));
      String align = i < block.align().size() ? block.align().get(i).value() : "LEFT";
      if (!align.equals("LEFT")) {
        cell.attr("style", "text-align: " + align.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static TableRows of(String text) {
    CsvTable csv = CsvTable.of(text);
    Optional<Finding> mistake =
        csv.errors().stream()
            .findFirst()
            .map(error -> new Finding(Rule.INVALID_SYNTAX, error.text()));
    if (mistake.isEmpty() && csv.rows().isEmpty()) {
      mistake = Optional.of(new Finding(Rule.BAD_VALUE, "there is no row in it"));
    }
    return new TableRows(csv.rows().stream().map(CsvTable.Row::fields).toList(), mistake);
  }
}

package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.Table.Align;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.syntax.CsvTable;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table that is in a CSV file. */
public sealed interface TableRows {
  /**
   * It is one.
   *
   * @param html the table that is shown
   * @param width the number of columns
   */
  record Known(Element html, int width) implements TableRows {}

  /** It is none; the message has the line in the file. */
  record Failed(Finding finding) implements TableRows {}

  /** Makes a table of a file's text. */
  static TableRows of(Part.Rows table, String text) {
    CsvTable csv = CsvTable.of(text);
    if (!csv.errors().isEmpty()) {
      return new Failed(new Finding(Rule.INVALID_SYNTAX, csv.errors().get(0).text()));
    }
    if (csv.rows().isEmpty()) {
      return new Failed(new Finding(Rule.BAD_DATA, "there is no row in it"));
    }
    List<List<String>> rows = csv.rows().stream().map(CsvTable.Row::fields).toList();
    return new Known(html(rows, table.align()), rows.get(0).size());
  }

  private static Element html(List<List<String>> rows, List<Said<Align>> align) {
    Element table = new Element("table");
    cells(table.appendElement("thead").appendElement("tr"), "th", rows.get(0), align);
    Element body = table.appendElement("tbody");
    rows.stream().skip(1).forEach(row -> cells(body.appendElement("tr"), "td", row, align));
    return table;
  }

  private static void cells(Element into, String tag, List<String> row, List<Said<Align>> align) {
    for (int i = 0; i < row.size(); i++) {
      Element cell = into.appendElement(tag).text(row.get(i));
      Align side = i < align.size() ? align.get(i).value() : Align.LEFT;
      if (side != Align.LEFT) {
        cell.attr("style", "text-align: " + Names.kebab(side));
      }
    }
  }
}

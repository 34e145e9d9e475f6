package dev.lectern.processor.resolve;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.lectern.processor.model.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The rows of a CSV file, as FastCSV reads them.
 *
 * @param rows the rows, the header first
 * @param mistake why they are no table, with the line in the file
 */
public record CsvTable(List<List<String>> rows, Optional<String> mistake) {
  /** The rows of a table's file; nothing if it has none that can be read. */
  public static Optional<CsvTable> of(Block.Table table, Content content) {
    return table.source().file().isEmpty()
        ? Optional.empty()
        : content.texts().of(table.source()).text().map(CsvTable::of);
  }

  /** The number of columns. */
  public int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  /** The table that is shown. */
  public Element html(Block.Table block) {
    Element table = new Element("table");
    Element head = table.appendElement("thead").appendElement("tr");
    rows.stream().limit(1).forEach(row -> cells(head, "th", row, block));
    Element body = table.appendElement("tbody");
    rows.stream().skip(1).forEach(row -> cells(body.appendElement("tr"), "td", row, block));
    return table;
  }

  private static void cells(Element into, String tag, List<String> row, Block.Table block) {
    for (int i = 0; i < row.size(); i++) {
      Element cell = into.appendElement(tag).text(row.get(i));
      String align = i < block.align().size() ? block.align().get(i).value() : "LEFT";
      if (!align.equals("LEFT")) {
        cell.attr("style", "text-align: " + align.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static CsvTable of(String text) {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        rows.add(row.getFields());
        if (row.getFieldCount() != rows.get(0).size()) {
          return wrong(
              "line %d has %d fields, where the first row has %d"
                  .formatted(row.getStartingLineNumber(), row.getFieldCount(), rows.get(0).size()));
        }
      }
    } catch (CsvParseException e) {
      return wrong(String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.isEmpty() ? wrong("there is no row in it") : new CsvTable(rows, Optional.empty());
  }

  private static CsvTable wrong(String why) {
    return new CsvTable(List.of(), Optional.of(why));
  }
}

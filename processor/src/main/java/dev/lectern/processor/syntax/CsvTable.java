package dev.lectern.processor.syntax;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CSV (RFC 4180), as FastCSV reads it: every row has as many fields as the first.
 *
 * @param rows the rows up to the first mistake; empty lines are none
 * @param errors the first mistake, if there is one
 */
public record CsvTable(List<Row> rows, List<SyntaxError> errors) {
  private static final Pattern STARTED = Pattern.compile(".* started in line (\\d+)");

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param fields what is in it
   */
  public record Row(int line, List<String> fields) {}

  /** Reads a text. */
  public static CsvTable of(String csv) {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(false)
            .allowMissingFields(false)
            .allowExtraCharsAfterClosingQuote(false)
            .ofCsvRecord(csv)) {
      for (CsvRecord row : reader) {
        rows.add(new Row((int) row.getStartingLineNumber(), List.copyOf(row.getFields())));
      }
      return new CsvTable(rows, List.of());
    } catch (CsvParseException e) {
      Matcher started = STARTED.matcher(String.valueOf(e.getMessage()));
      int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line();
      int line = started.matches() ? Integer.parseInt(started.group(1)) : last + 1;
      String words = words(e.getCause() == null ? e : e.getCause());
      return new CsvTable(rows, List.of(new SyntaxError(line, 0, words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(Throwable e) {
    String message = String.valueOf(e.getMessage()).replace(" 1 fields", " 1 field");
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}

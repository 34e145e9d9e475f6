package dev.lectern.processor.syntax;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSV (RFC 4180), as FastCSV reads it: every row has as many fields as the first. */
final class CsvSyntax {
  private static final Pattern STARTED = Pattern.compile(".* started in line (\\d+)");

  private CsvSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    int last = 1;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .allowExtraFields(false)
            .allowMissingFields(false)
            .allowExtraCharsAfterClosingQuote(false)
            .ofCsvRecord(LeftOut.emptyLines(code))) {
      for (CsvRecord row : rows) {
        last = (int) row.getStartingLineNumber() + 1;
      }
      return List.of();
    } catch (CsvParseException e) {
      Matcher started = STARTED.matcher(String.valueOf(e.getMessage()));
      int line = started.matches() ? Integer.parseInt(started.group(1)) : last;
      return List.of(new SyntaxError(line, 0, words(e.getCause() == null ? e : e.getCause())));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String words(Throwable e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}

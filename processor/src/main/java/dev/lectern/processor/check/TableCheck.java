package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.TableRows;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** BadData and InvalidSyntax: a table whose text or file is none. */
final class TableCheck implements BlockCheck<TableBlock> {
  private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

  /** The line between header and rows. */
  private static final Pattern RULE = Pattern.compile("[\\s|:-]+");

  @Override
  public Class<TableBlock> kind() {
    return TableBlock.class;
  }

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_DATA, Rule.INVALID_SYNTAX);
  }

  @Override
  public void check(TableBlock table, Content content, Report report) {
    table
        .source()
        .text()
        .filter(text -> !text.value().isBlank())
        .ifPresent(text -> markdown(text, content, report));
    content.rows(table.source()).ifPresent(csv -> csv(table, csv, report));
  }

  private static void markdown(Said<String> text, Content content, Report report) {
    content
        .markup(text)
        .ifPresent(
            markup -> {
              if (isTable(markup)) {
                surplus(text, report);
              } else {
                report.add(
                    Rule.BAD_DATA,
                    text.origin(),
                    "this is no table; write rows as \"| a | b |\" and a line"
                        + " \"|---|---|\" after the first");
              }
            });
  }

  /** Cells beyond those of the header are dropped without a word, as GitHub's Markdown has it. */
  private static void surplus(Said<String> text, Report report) {
    List<String> rows = text.value().strip().lines().toList();
    if (rows.size() < 2 || !RULE.matcher(rows.get(1)).matches()) {
      // A table in HTML, where "|" is text.
      return;
    }
    int columns = cells(rows.get(0));
    for (int i = 2; i < rows.size(); i++) {
      if (cells(rows.get(i)) > columns) {
        String message =
            "row %d has %d cells, but the header has %d; write a \"|\" that is text as \"\\|\""
                .formatted(i - 1, cells(rows.get(i)), columns);
        report.add(Rule.BAD_DATA, text.origin(), message);
      }
    }
  }

  private static int cells(String row) {
    String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    return CELL.split(inner, -1).length;
  }

  private static void csv(TableBlock table, TableRows csv, Report report) {
    Said<String> file = table.source().file().orElseThrow();
    if (csv instanceof TableRows.Failed failed) {
      String message = "in " + file.value() + ", " + failed.finding().message();
      report.add(failed.finding().rule(), file.origin(), message);
    } else if (csv instanceof TableRows.Known known) {
      table.align().stream()
          .skip(known.width())
          .forEach(
              more ->
                  report.add(
                      Rule.BAD_DATA,
                      more.origin(),
                      "there are only " + known.width() + " columns; leave this out"));
    }
  }

  private static boolean isTable(Markup markup) {
    return markup.body().childrenSize() == 1 && markup.body().child(0).nameIs("table");
  }
}

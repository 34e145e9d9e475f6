package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.CsvTable;

/** BadValue: a table whose text or file is none. */
final class TableCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    slide
        .blocks()
        .forEach(
            block -> {
              if (block instanceof Block.Table table) {
                table
                    .source()
                    .text()
                    .filter(text -> !text.value().isBlank())
                    .ifPresent(text -> markdown(text, content, report));
                CsvTable.of(table, content).ifPresent(csv -> csv(table, csv, report));
              }
            });
  }

  private static void markdown(Said<String> text, Content content, Report report) {
    content
        .markup(new Part.Prose(text, Part.Syntax.MARKDOWN))
        .filter(markup -> !isTable(markup))
        .ifPresent(
            markup ->
                report.add(
                    Rule.BAD_VALUE,
                    text.origin(),
                    "this is no table; write rows as \"| a | b |\" and a line"
                        + " \"|---|---|\" after the first"));
  }

  private static void csv(Block.Table table, CsvTable csv, Report report) {
    Said<String> file = table.source().file().orElseThrow();
    csv.mistake()
        .ifPresentOrElse(
            why -> report.add(Rule.BAD_VALUE, file.origin(), "in \"" + file.value() + "\", " + why),
            () ->
                table.align().stream()
                    .skip(csv.width())
                    .forEach(
                        more ->
                            report.add(
                                Rule.BAD_VALUE,
                                more.origin(),
                                "there are only " + csv.width() + " columns; leave this out")));
  }

  private static boolean isTable(Markup markup) {
    return markup.body().childrenSize() == 1 && markup.body().child(0).nameIs("table");
  }
}

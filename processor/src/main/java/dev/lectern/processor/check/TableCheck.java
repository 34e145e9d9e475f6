package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;

/** BadValue: a table whose text is none. */
final class TableCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    slide
        .blocks()
        .forEach(
            block -> {
              if (block instanceof Block.Table table && !table.text().value().isBlank()) {
                content
                    .markup(new Part.Prose(table.text(), Part.Syntax.MARKDOWN))
                    .filter(markup -> !isTable(markup))
                    .ifPresent(
                        markup ->
                            report.add(
                                Rule.BAD_VALUE,
                                table.text().origin(),
                                "this is no table; write rows as \"| a | b |\" and a line"
                                    + " \"|---|---|\" after the first"));
              }
            });
  }

  private static boolean isTable(Markup markup) {
    return markup.body().childrenSize() == 1 && markup.body().child(0).nameIs("table");
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** BadValue: rows with more or fewer widths than cells. */
final class WidthsCheck implements BlockCheck<RowBlock> {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE);
  }

  @Override
  public Class<RowBlock> kind() {
    return RowBlock.class;
  }

  @Override
  public void check(RowBlock row, Content content, Report report) {
    int widths = row.widths().size();
    int cells = row.cells().size();
    if (widths > 0 && widths != cells) {
      report.add(
          Rule.BAD_VALUE,
          row.widths().get(0).origin(),
          widths + " widths for " + cells + " cells; give one for each");
    }
  }
}

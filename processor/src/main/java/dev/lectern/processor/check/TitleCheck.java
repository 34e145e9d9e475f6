package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** MissingTitle: pages and charts that say nothing to those who cannot see them. */
final class TitleCheck implements BlockCheck<Block> {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.MISSING_TITLE);
  }

  @Override
  public Class<Block> kind() {
    return Block.class;
  }

  @Override
  public void check(Block block, Content content, Report report) {
    if (block instanceof EmbedBlock embed) {
      check(embed.title(), "tell what the page is, for those who cannot see it", report);
    } else if (block instanceof ChartBlock chart) {
      check(chart.title(), "tell what the chart says, for those who cannot see it", report);
    }
  }

  private static void check(Said<String> title, String advice, Report report) {
    if (title.value().isBlank()) {
      report.add(Rule.MISSING_TITLE, title.origin(), advice);
    }
  }
}

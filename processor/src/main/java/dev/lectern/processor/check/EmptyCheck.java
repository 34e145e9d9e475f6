package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;

/** EmptySlide, and BadValue for content with nothing in it. */
final class EmptyCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    if (slide.items().isEmpty() && slide.background().isEmpty() && !slide.title().shown()) {
      report.add(
          Rule.EMPTY_SLIDE, slide.origin(), "nothing is shown: no content and no title to be seen");
    }
    slide.blocks().forEach(block -> check(block, report));
  }

  private static void check(Block block, Report report) {
    boolean cells =
        block instanceof CardsBlock cards && !cards.cards().isEmpty()
            || block instanceof RowBlock row && !row.cells().isEmpty();
    if (block.parts().isEmpty() && !cells) {
      report.add(Rule.BAD_VALUE, block.origin(), "nothing is in it; give at least one");
    }
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Card;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Set;

/** EmptySlide, and EmptyContent for blocks and cards with nothing in them. */
final class EmptyCheck implements SlideCheck, BlockCheck<Block> {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.EMPTY_SLIDE, Rule.EMPTY_CONTENT);
  }

  @Override
  public Class<Block> kind() {
    return Block.class;
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    if (slide.items().isEmpty() && slide.background().isEmpty() && !slide.title().shown()) {
      report.add(
          Rule.EMPTY_SLIDE, slide.origin(), "nothing is shown: no content and no title to be seen");
    }
  }

  @Override
  public void check(Block block, Content content, Report report) {
    List<Card> cards = cards(block);
    for (Card card : cards) {
      if (card.isEmpty()) {
        report.add(
            Rule.EMPTY_CONTENT,
            card.origin(),
            "nothing is in it; give a title, text, code or image");
      }
    }
    if (block.parts().isEmpty() && cards.isEmpty()) {
      report.add(Rule.EMPTY_CONTENT, block.origin(), "nothing is in it; give at least one");
    }
  }

  private static List<Card> cards(Block block) {
    if (block instanceof CardsBlock cards) {
      return cards.cards();
    }
    return block instanceof RowBlock row ? row.cells() : List.of();
  }
}

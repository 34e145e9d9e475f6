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

/** BadValue: cards with nothing in them, and rows with more or fewer widths than cells. */
final class CardsCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    slide.blocks().forEach(block -> check(block, report));
  }

  private static void check(Block block, Report report) {
    if (block instanceof CardsBlock cards) {
      emptyOnes(cards.cards(), report);
    } else if (block instanceof RowBlock row) {
      emptyOnes(row.cells(), report);
      if (!row.widths().isEmpty() && row.widths().size() != row.cells().size()) {
        report.add(
            Rule.BAD_VALUE,
            row.widths().get(0).origin(),
            row.widths().size()
                + " widths for "
                + row.cells().size()
                + " cells; give one for each");
      }
    }
  }

  private static void emptyOnes(List<Card> cards, Report report) {
    for (Card card : cards) {
      if (card.isEmpty()) {
        report.add(
            Rule.BAD_VALUE, card.origin(), "nothing is in it; give a title, text, code or image");
      }
    }
  }
}

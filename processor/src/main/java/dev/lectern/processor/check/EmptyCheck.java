package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;

/** EmptyDeck, EmptySlide, and BadValue for content with nothing in it. */
final class EmptyCheck implements Check {
  @Override
  public void check(Content content, Report report) {
    content
        .deck()
        .filter(deck -> deck.slides().isEmpty())
        .map(Deck::origin)
        .ifPresent(
            origin ->
                Check.at(Optional.empty(), content, report)
                    .add(
                        Rule.EMPTY_DECK,
                        origin,
                        "no slides; list them in slides, or nest @Slide classes in this one"));
    for (Slide slide : content.slides()) {
      check(slide, Check.at(Optional.of(slide), content, report));
    }
  }

  private static void check(Slide slide, Report report) {
    if (slide.items().isEmpty() && slide.background().isEmpty() && !slide.showTitle()) {
      report.add(
          Rule.EMPTY_SLIDE, slide.origin(), "nothing is shown: no content and no title to be seen");
    }
    slide.blocks().forEach(block -> check(block, report));
  }

  private static void check(Block block, Report report) {
    boolean cells =
        block instanceof Block.Cards cards && !cards.cards().isEmpty()
            || block instanceof Block.Row row && !row.cells().isEmpty();
    if (block.parts().isEmpty() && !cells) {
      report.add(Rule.BAD_VALUE, block.origin(), "nothing is in it; give at least one");
    }
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.PartVisitor;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;

/**
 * A check at a place: shown something, it looks if it looks at such things.
 *
 * @param check the check
 * @param content the deck
 * @param report what it may add to there
 */
record Watch(Check check, Content content, Report report) implements PartVisitor {
  /** Whether anything that a check may say would be told in a report. */
  static boolean isHeard(Check check, Report report) {
    for (Rule rule : check.rules()) {
      if (report.tells(rule)) {
        return true;
      }
    }
    return false;
  }

  void deck(Deck deck) {
    if (check instanceof DeckCheck ofDeck) {
      ofDeck.check(deck, content, report);
    }
  }

  void slide(Slide slide) {
    if (check instanceof SlideCheck ofSlides) {
      ofSlides.check(slide, content, report);
    }
  }

  void block(Block block) {
    if (check instanceof BlockCheck<?> ofBlocks) {
      block(ofBlocks, block);
    }
  }

  private <B extends Block> void block(BlockCheck<B> ofBlocks, Block block) {
    if (ofBlocks.kind().isInstance(block)) {
      ofBlocks.check(ofBlocks.kind().cast(block), content, report);
    }
  }

  void part(Part part) {
    if (check instanceof PartCheck) {
      part.accept(this);
    }
  }

  private PartCheck ofParts() {
    return (PartCheck) check;
  }

  @Override
  public void prose(Part.Prose prose) {
    ofParts().check(prose, content, report);
  }

  @Override
  public void listing(Part.Listing listing) {
    ofParts().check(listing, content, report);
  }

  @Override
  public void rows(Part.Rows rows) {
    ofParts().check(rows, content, report);
  }

  @Override
  public void columns(Part.Columns columns) {
    ofParts().check(columns, content, report);
  }

  @Override
  public void change(Part.Change change) {
    ofParts().check(change, content, report);
  }

  @Override
  public void file(Part.File file) {
    ofParts().check(file, content, report);
  }

  @Override
  public void tex(Part.Tex tex) {
    ofParts().check(tex, content, report);
  }

  @Override
  public void style(Part.Style style) {
    ofParts().check(style, content, report);
  }
}

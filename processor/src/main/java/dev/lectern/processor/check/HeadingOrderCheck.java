package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;

/**
 * SkippedHeading: a heading more than one level below the one before it. Those who hear a slide go
 * by the levels.
 */
final class HeadingOrderCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    int before = slide.level().value();
    for (Block block : slide.blocks().toList()) {
      if (block instanceof Block.Heading heading) {
        Said<Integer> level = heading.level();
        if (level.value() > before + 1) {
          report.add(
              Rule.SKIPPED_HEADING,
              level.origin(),
              "level " + level.value() + " after level " + before + "; the next is " + (before + 1));
        }
        before = level.value();
      }
    }
  }
}

package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/**
 * SkippedHeading: a heading more than one level below the one before it. Those who hear a slide go
 * by the levels.
 */
final class HeadingOrderCheck implements SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.SKIPPED_HEADING);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    int before = slide.title().level().value();
    for (Block block : slide.blocks().toList()) {
      if (block instanceof HeadingBlock heading) {
        before = check(heading.level(), before, slide.title().level().value() + 1, report);
      }
    }
  }

  private static int check(Optional<Said<Integer>> said, int before, int otherwise, Report report) {
    int level = said.map(Said::value).orElse(otherwise);
    if (said.isPresent() && level > before + 1) {
      report.add(
          Rule.SKIPPED_HEADING,
          said.get().origin(),
          "level " + level + " after level " + before + "; the next is " + (before + 1));
    }
    return level;
  }
}

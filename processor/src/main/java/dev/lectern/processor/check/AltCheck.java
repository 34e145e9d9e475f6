package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;

/**
 * MissingAlt and MissingTitle: pictures and pages that say nothing to those who cannot see them.
 */
final class AltCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    slide.blocks().forEach(block -> check(block, report));
  }

  private static void check(Block block, Report report) {
    if (block instanceof ImageBlock image && isWhiteSpace(image.alt())) {
      report.add(
          Rule.MISSING_ALT,
          image.alt().origin(),
          "white space says nothing; tell what the picture tells, or give \"\" if it is"
              + " decoration");
    }
    if (block instanceof EmbedBlock embed && embed.title().value().isBlank()) {
      report.add(
          Rule.MISSING_TITLE,
          embed.title().origin(),
          "tell what the page is, for those who cannot see it");
    }
  }

  private static boolean isWhiteSpace(Said<String> said) {
    return said.value().isBlank() && !said.value().isEmpty();
  }
}

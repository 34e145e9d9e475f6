package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.fit.Fit;
import dev.lectern.processor.fit.Rooms;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;

/** CrowdedSlide: more than fits, by an estimate. */
final class CrowdedSlideCheck implements SlideCheck {
  private final Rooms rooms;

  CrowdedSlideCheck(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    Fit.of(slide, content, rooms)
        .filter(fit -> !fit.holds())
        .ifPresent(fit -> report.add(Rule.CROWDED_SLIDE, slide.origin(), message(fit)));
  }

  private static String message(Fit fit) {
    String most = fit.largest().map(block -> ", most of it by " + block.origin().path()).orElse("");
    return "about "
        + fit.percent()
        + " % of the slide's height is needed"
        + most
        + "; split the slide or shorten it";
  }
}

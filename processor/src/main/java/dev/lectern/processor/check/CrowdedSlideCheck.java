package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.fit.Estimates;
import dev.lectern.processor.fit.Fit;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** CrowdedSlide: more than fits, by an estimate. */
final class CrowdedSlideCheck implements SlideCheck {
  private final Estimates estimates;

  CrowdedSlideCheck(Estimates estimates) {
    this.estimates = estimates;
  }

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.CROWDED_SLIDE);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    estimates
        .fit(slide, content)
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

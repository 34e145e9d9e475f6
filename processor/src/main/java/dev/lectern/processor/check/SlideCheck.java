package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;

/** A check that looks at one slide at a time. */
interface SlideCheck extends Check {
  /** Adds what is wrong with a slide. */
  void check(Slide slide, Content content, Report report);

  @Override
  default void check(Content content, Report report) {
    for (Slide slide : content.slides()) {
      Report there = Check.at(Optional.of(slide), content, report);
      SlideFailure.guard(slide, () -> check(slide, content, there));
    }
  }
}

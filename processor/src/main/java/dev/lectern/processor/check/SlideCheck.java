package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;

/** A check that looks at one slide at a time. */
interface SlideCheck extends Check {
  /** Adds what is wrong with a slide. */
  void check(Slide slide, Content content, Report report);
}

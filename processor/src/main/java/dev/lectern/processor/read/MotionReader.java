package dev.lectern.processor.read;

import dev.lectern.Slide.Visibility;
import dev.lectern.Transition;
import dev.lectern.TransitionSpeed;
import dev.lectern.processor.model.Course;
import dev.lectern.processor.model.Motion;

/** Reads how a slide comes and goes, and what it is in the course of the talk. */
final class MotionReader {
  private MotionReader() {}

  static Motion motion(Attributes slide) {
    return new Motion(
        new Motion.AutoAnimate(
            slide.flag("autoAnimate"),
            slide.givenText("autoAnimateId"),
            slide.flag("autoAnimateRestart"),
            slide.givenText("autoAnimateEasing"),
            slide.givenDecimal("autoAnimateDuration"),
            slide.flag("autoAnimateUnmatched")),
        slide.optional("transition", Transition.class),
        slide.optional("transitionIn", Transition.class),
        slide.optional("transitionOut", Transition.class),
        slide.optional("transitionSpeed", TransitionSpeed.class));
  }

  static Course course(Attributes slide) {
    return new Course(
        slide.constant("visibility", Visibility.SHOWN),
        slide.givenNumber("timing"),
        slide.givenNumber("autoSlide"),
        slide.number("startIndexV"),
        slide.flag("preventSwipe"),
        slide.texts("state"));
  }
}

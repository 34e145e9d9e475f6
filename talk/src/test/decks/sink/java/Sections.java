import dev.lectern.Slide;
import dev.lectern.Transition;
import dev.lectern.TransitionSpeed;

/** What a slide says of itself. */
@Slide(
    value = "A stack",
    startIndexV = 1,
    transition = Transition.CONVEX,
    transitionSpeed = TransitionSpeed.SLOW,
    state = {"steam", "fog"},
    timing = 90)
class Sections {
  @Slide(
      value = "Where it starts",
      transitionIn = Transition.ZOOM,
      transitionOut = Transition.FADE,
      autoSlide = 0,
      preventSwipe = true)
  static class Start {}

  @Slide(value = "Left out", visibility = Slide.Visibility.HIDDEN)
  static class LeftOut {}

  @Slide(value = "For questions", visibility = Slide.Visibility.UNCOUNTED)
  static class Uncounted {}
}

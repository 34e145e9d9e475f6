import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", transition = Transition.FADE, transitionIn = Transition.ZOOM)
  static class One {}

  @Slide(
      value = "Two",
      transition = Transition.NONE,
      transitionOut = Transition.ZOOM,
      transitionSpeed = TransitionSpeed.FAST)
  static class Two {}

  @Slide(value = "Three", transitionSpeed = TransitionSpeed.SLOW)
  static class Three {}
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  // warning [IgnoredOption] @Slide.transition: does nothing beside transitionIn and transitionOut,
  //     which are both given
  @Slide(value = "One", transition = Transition.FADE, transitionIn = Transition.ZOOM, transitionOut = Transition.SLIDE)
  static class One {}

  // warning [IgnoredOption] @Slide.transitionSpeed: does nothing with transition = NONE
  @Slide(value = "Two", transition = Transition.NONE, transitionSpeed = TransitionSpeed.FAST)
  static class Two {}

  // warning [IgnoredOption] @Slide.transitionSpeed: does nothing with transition = FADE, which takes
  //     half a second in any case
  @Slide(value = "Three", transition = Transition.FADE, transitionSpeed = TransitionSpeed.SLOW)
  static class Three {}
}

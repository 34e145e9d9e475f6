import dev.lectern.*;

@Deck("Talk")
class Talk {
  // warning [IgnoredOption] @Slide.autoAnimateEasing: does nothing without autoAnimate
  // at "ease-in"
  @Slide(value = "One", autoAnimateEasing = "ease-in")
  static class One {}

  // warning [IgnoredOption] @Slide.autoAnimateId: does nothing without autoAnimate
  // warning [IgnoredOption] @Slide.autoAnimateRestart: does nothing without autoAnimate
  @Slide(value = "Two", autoAnimate = false, autoAnimateId = "b", autoAnimateRestart = true)
  static class Two {}

  // warning [IgnoredOption] @Slide.autoAnimateDuration: does nothing without autoAnimate
  // warning [IgnoredOption] @Slide.autoAnimateUnmatched: does nothing without autoAnimate
  @Slide(value = "Three", autoAnimateDuration = 2, autoAnimateUnmatched = false)
  static class Three {}
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", autoAnimate = true, autoAnimateEasing = "ease-in")
  static class One {}

  @Slide(value = "Two", autoAnimate = true, autoAnimateId = "b", autoAnimateRestart = true)
  static class Two {}

  @Slide(
      value = "Three",
      autoAnimate = true,
      autoAnimateDuration = 2,
      autoAnimateUnmatched = false)
  static class Three {}

  // What is given as it is anyway, does no harm.
  @Slide(value = "Four", autoAnimateEasing = "", autoAnimateUnmatched = true)
  static class Four {}
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  static class One {
    @Text("Words")
    // warning [IgnoredOption] @Fragment.index: does nothing with value = DISABLED, which has no step
    // warning [IgnoredOption] @Fragment.notes: does nothing with value = DISABLED, which has no step
    // warning [IgnoredOption] @Fragment.autoSlide: does nothing with value = DISABLED, which has no step
    @Fragment(value = Fragment.Effect.DISABLED, index = 1, notes = "Wait.", autoSlide = 100)
    // warning [IgnoredOption] @AutoAnimate.id: does nothing on a slide without autoAnimate
    // warning [IgnoredOption] @AutoAnimate.easing: does nothing on a slide without autoAnimate
    // warning [IgnoredOption] @AutoAnimate.duration: does nothing on a slide without autoAnimate
    // warning [IgnoredOption] @AutoAnimate.delay: does nothing on a slide without autoAnimate
    @AutoAnimate(id = "words", easing = "linear", duration = 1, delay = 1)
    Block words;
  }
}

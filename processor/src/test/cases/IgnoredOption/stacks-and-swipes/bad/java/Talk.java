import dev.lectern.*;

@Deck("Talk")
@Reveal(touch = false)
class Talk {
  // warning [IgnoredOption] @Slide.startIndexV: does nothing on a slide that has none below it in its stack
  // warning [IgnoredOption] @Slide.preventSwipe: does nothing with @Reveal(touch = false)
  @Slide(value = "One", startIndexV = 0, preventSwipe = true)
  static class One {}

  @Slide("Two")
  static class Two {
    // warning [IgnoredOption] @Slide.startIndexV: does nothing on a slide that has none below it in its stack
    @Slide(value = "Below", startIndexV = 1)
    static class Below {
      @Slide("Further below")
      static class Further {}
    }
  }

  // warning [IgnoredOption] @Slide.fitTitle: does nothing with showTitle = false
  // at true
  @Slide(value = "Three", showTitle = false, fitTitle = true)
  @Text("Words")
  static class Three {}
}

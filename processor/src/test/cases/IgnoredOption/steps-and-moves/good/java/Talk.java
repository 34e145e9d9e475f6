import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", autoAnimate = true)
  static class One {
    @Text("Words")
    @Fragment(value = Fragment.Effect.CUSTOM, index = 1, notes = "Wait.", autoSlide = 100)
    @AutoAnimate(id = "words", easing = "linear", duration = 1, delay = 1)
    Block words;

    @Text("More")
    @Fragment(Fragment.Effect.DISABLED)
    Block more;
  }
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", autoAnimate = true)
  static class One {
    @Text("Words")
    @Fragment(index = 0, autoSlide = 0, notes = "Wait.")
    @AutoAnimate(duration = 0, delay = 1, id = "the-words")
    Block words;
  }
}

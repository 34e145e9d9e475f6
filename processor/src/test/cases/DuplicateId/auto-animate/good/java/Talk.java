import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", autoAnimate = true)
  static class One {
    @Text("Words")
    @AutoAnimate(id = "words")
    Block first;

    @Text("Words")
    @AutoAnimate(id = "other-words")
    Block second;
  }

  @Slide(value = "Two", autoAnimate = true)
  static class Two {
    @Text("Words")
    @AutoAnimate(id = "words")
    Block first;
  }
}

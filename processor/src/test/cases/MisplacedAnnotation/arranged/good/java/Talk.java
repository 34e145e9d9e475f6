import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  @Text("Words")
  @Arrange(Arrange.Kind.VSTACK)
  static class One {
    @Text("More words")
    @Layout(frame = true)
    Block more;
  }

  @Slide(value = "Two", autoAnimate = true)
  static class Two {
    @Text("Words")
    @AutoAnimate(delay = 1)
    Block words;
  }
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  static class One {
    @Text("A sentence that is longer")
    @Layout(fitText = true)
    Block words;
  }

  @Slide("Two")
  @Arrange(Arrange.Kind.HSTACK)
  static class Two {
    @Bullets({"One", "Two", "Three", "Four", "Five", "Six"})
    Block some;

    @Bullets({"One", "Two", "Three", "Four", "Five", "Six"})
    Block more;
  }
}

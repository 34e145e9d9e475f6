import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", preventSwipe = true)
  static class One {}

  @Slide(value = "Two", startIndexV = 2)
  static class Two {
    @Slide("Below")
    static class Below {
      @Slide("Further below")
      static class Further {}
    }
  }

  @Slide(value = "Three", fitTitle = true)
  static class Three {}
}

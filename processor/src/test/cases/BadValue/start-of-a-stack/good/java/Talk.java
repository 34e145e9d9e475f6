import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", startIndexV = 2)
  static class One {
    @Slide("Below")
    static class Below {}

    @Slide("Further below")
    static class Further {}
  }

  @Slide(value = "Two", startIndexV = 0)
  static class Two {
    @Slide("Below")
    static class Below {}
  }
}

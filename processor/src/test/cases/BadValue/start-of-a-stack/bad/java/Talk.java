import dev.lectern.*;

@Deck("Talk")
class Talk {
  // error [BadValue] @Slide.startIndexV: 3 is out of bounds; give a number from -1 to 2
  // at 3
  @Slide(value = "One", startIndexV = 3)
  static class One {
    @Slide("Below")
    static class Below {}

    @Slide("Further below")
    static class Further {}
  }

  // error [BadValue] @Slide.startIndexV: -2 is out of bounds; give a number from -1 to 1
  @Slide(value = "Two", startIndexV = -2)
  static class Two {
    @Slide("Below")
    static class Below {}
  }
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  static class One {
    @Code("1")
    @Layout(stretch = true)
    Block first;

    @Code("2")
    // error [BadValue] @Layout.stretch: one block takes all the height that is left, and @Code does so already
    // at true
    @Layout(stretch = true)
    Block second;
  }
}

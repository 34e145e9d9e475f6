import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  static class One {
    @Code("1")
    @Layout(stretch = true)
    Block first;

    @Code("2")
    @Layout(stretch = false, frame = true)
    Block second;
  }
}

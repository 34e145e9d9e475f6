import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {}

  @Slide("Second")
  static class Second {
    @Code("x = 1")
    Block code;
  }
}

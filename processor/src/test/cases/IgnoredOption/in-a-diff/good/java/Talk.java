import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Diff(from = @Code("x"), to = @Code("y"), caption = "New")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Diff(from = @Code(value = "x = 1\ny = 2", language = "python"), to = @Code("x = 1\ny = 3\n"))
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Diff(from = @Code(file = "a.py", region = "before"), to = @Code(file = "a.py", lines = "8"))
  static class Sample {}
}

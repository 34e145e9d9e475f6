import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Diff(
      from = @Code(file = "a.py", region = "before"),
      to = @Code(file = "a.py", region = "after"),
      context = 0,
      caption = "What *came*",
      fragment = true)
  static class Sample {}
}

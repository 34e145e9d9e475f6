import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(file = "code/a.py", lines = "1-2")
  static class Sample {}
}

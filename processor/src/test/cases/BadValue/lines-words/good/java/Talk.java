import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(file = "code/a.py", lines = "2 - 4")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Code.highlight[1]: "2-4" names line 4, but 3 lines are shown
  @Code(file = "code/a.py", highlight = {"1-3", "2-4"})
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Code.highlight[1]: "2" names line 2, but 1 line is shown
  @Code(file = "code/a.py", region = "styles", highlight = {"1", "2"})
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Code.lines: "3-9" names line 6, but code/a.py has 5 lines
  @Code(file = "code/a.py", lines = "3-9", highlight = "7")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Code.lines: "0-2" names line 0, but code/a.py has 5 lines
  @Code(file = "code/a.py", lines = "0-2")
  static class Sample {}
}

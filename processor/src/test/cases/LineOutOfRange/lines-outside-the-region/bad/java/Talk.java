import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Code.lines: "4-6" names line 6, but region "styles" of code/a.py is
  //     line 4
  @Code(file = "code/a.py", region = "styles", lines = "4-6")
  static class Sample {}
}

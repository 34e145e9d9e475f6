import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BadHighlight] @Code.highlight: "1|2-3" is no step; write lines and ranges as in
  //     "2,4-5"; steps are strings of their own: {"1", "2-3"}
  @Code(file = "code/a.py", highlight = "1|2-3")
  static class Sample {}
}

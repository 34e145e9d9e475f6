import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BadHighlight] @Code.highlight[1]: "1," is no step; write lines and ranges as in
  //     "2,4-5"
  // error [BadHighlight] @Code.highlight[2]: "3-1" is no step; write lines and ranges as in
  //     "2,4-5"
  // error [BadHighlight] @Code.highlight[3]: "1..2" is no step; write lines and ranges as in
  //     "2,4-5"
  @Code(file = "code/a.py", highlight = {"1", "1,", "3-1", "1..2"})
  static class Sample {}
}

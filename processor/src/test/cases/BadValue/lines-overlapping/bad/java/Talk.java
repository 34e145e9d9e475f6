import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BadValue] @Code.lines: "1-3,3-5" is no choice of lines; write lines and ranges from
  //     the top down, as in "3,7-9" or "5-"
  @Code(file = "code/a.py", lines = "1-3,3-5")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Code.highlight: "0" names line 0, but 1 line is shown
  @Code(value = "x = 1", language = "python", highlight = "0")
  static class Sample {}
}

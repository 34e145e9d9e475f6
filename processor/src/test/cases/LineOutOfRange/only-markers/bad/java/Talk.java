import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Code.lines: "3,5" has markers of regions only
  @Code(file = "code/a.py", lines = "3,5")
  static class Sample {}
}

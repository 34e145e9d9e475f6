import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.highlight[0]: no line of region "rows" of code/a.py is shown
  @Code(file = "code/a.py", region = "styles", highlight = {"rows", "styles"})
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.highlight[1]: no region "row" in code/a.py; did you mean "rows"?
  // error [MissingRegion] @Code.highlight[2]: no region "two" in code/a.py; it has "styles" and
  //     "rows"
  @Code(file = "code/a.py", highlight = {"styles", "row", "two", "1", ""})
  static class Sample {}
}

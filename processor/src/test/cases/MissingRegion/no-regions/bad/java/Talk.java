import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.region: no region "styles" in code/a.py; it has none: put a
  //     comment "region styles" before the lines, and "endregion" behind them
  @Code(file = "code/a.py", region = "styles", highlight = {"3", "rows"})
  static class Sample {}
}

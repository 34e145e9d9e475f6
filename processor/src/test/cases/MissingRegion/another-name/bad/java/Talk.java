import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.region: no region "columns" in code/a.py; it has "styles" and
  //     "rows"
  @Code(file = "code/a.py", region = "columns")
  static class Sample {}
}

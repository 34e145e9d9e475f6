import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.region: no region "stiles" in code/a.py; did you mean "styles"?
  // at "stiles"
  @Code(file = "code/a.py", region = "stiles")
  static class Sample {}
}

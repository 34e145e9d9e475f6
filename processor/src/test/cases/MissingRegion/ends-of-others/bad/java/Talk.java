import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.highlight[0]: code/a.js, line 4: "endregion outer" comes while
  //     region "inner" of line 2 is open
  @Code(file = "code/a.js", highlight = {"inner", "outer"})
  static class Sample {}
}

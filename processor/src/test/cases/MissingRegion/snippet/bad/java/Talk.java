import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.region: no region "lop" in code/A.kt; did you mean "loop"?
  @Code(file = "code/A.kt", region = "lop")
  static class Sample {}
}

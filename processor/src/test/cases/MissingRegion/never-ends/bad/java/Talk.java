import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.region: region "styles" of code/a.py starts in line 2 and never
  //     ends
  @Code(file = "code/a.py", region = "styles")
  static class Sample {}
}

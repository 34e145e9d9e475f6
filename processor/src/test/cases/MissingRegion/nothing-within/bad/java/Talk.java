import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.region: region "todo" of code/a.html has no lines
  @Code(file = "code/a.html", region = "todo")
  static class Sample {}
}

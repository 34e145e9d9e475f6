import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.region: region "query" of code/a.xml starts in line 2 and never
  //     ends; code/a.xml, line 4: no region is open that "end::qeury[]" could end
  @Code(file = "code/a.xml", region = "query")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Code.region: code/a.sql, line 5: no region is open that "endregion"
  //     could end
  @Code(file = "code/a.sql", region = "names")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      value =
          """
          a = 1
          # region add
          a += 1
          # endregion
          """,
      language = "python",
      // error [MissingRegion] @Code.region: no region "ad" in the code; did you mean "add"?
      region = "ad")
  static class Sample {}
}

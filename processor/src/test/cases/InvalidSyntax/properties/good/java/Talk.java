import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "properties",
      value =
          """
          a = 1
          …
          b = \\u00e9
          """)
  static class Sample {}
}

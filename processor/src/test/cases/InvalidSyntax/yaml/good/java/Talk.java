import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "yaml",
      value =
          """
          a:
            …
            b: 2
          """)
  static class Sample {}
}

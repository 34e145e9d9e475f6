import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "toml",
      value =
          """
          a = 1
          …
          b = [1, …]
          """)
  static class Sample {}
}

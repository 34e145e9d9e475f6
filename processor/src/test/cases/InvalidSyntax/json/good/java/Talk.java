import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "json",
      value =
          """
          {"a": 1, …}
          """)
  static class Sample {}
}

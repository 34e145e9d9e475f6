import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "sql",
      value =
          """
          SELECT …
          FROM t
          """)
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "xml",
      value =
          """
          <a>
            …
            <b/>
          </a>
          <c/>
          """)
  static class Sample {}
}

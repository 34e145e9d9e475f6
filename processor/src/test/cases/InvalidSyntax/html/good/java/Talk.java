import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "html",
      value =
          """
          <p>
          …<b>x</b></p>
          """)
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "html",
      // warning [InvalidSyntax] @Code.value: line 2, column 1: <b> is not closed before </p>
      value =
          """
          <p>
          <b>x</p>
          """)
  static class Sample {}
}

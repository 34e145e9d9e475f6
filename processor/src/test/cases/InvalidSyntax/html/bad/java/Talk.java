import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // warning [InvalidSyntax] @Code.value: line 2, column 1: <b> is not closed before </p>
  @Code(value = "<p>\n<b>x</p>", language = "html")
  static class Sample {}
}

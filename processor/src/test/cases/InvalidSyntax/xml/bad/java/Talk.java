import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.value: line 2, column 8: The element type "b" must be terminated by the matching end-tag "</b>"
  @Code(value = "<a>\n  <b></a>", language = "xml")
  static class Sample {}
}

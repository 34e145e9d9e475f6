import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.value: line 1, column 9: a comma or "}" is expected, at ""b": 2}"
  @Code(value = "{\"a\": 1 \"b\": 2}", language = "json")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "json",
      // error [InvalidSyntax] @Code.value: line 1, column 9: a comma or "}" is expected, at ""b": 2}"
      value =
          """
          {"a": 1 "b": 2}
          """)
  static class Sample {}
}

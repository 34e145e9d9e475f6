import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "toml",
      // error [InvalidSyntax] @Code.value: line 3, column 1: unexpected 'c', expected ], a comma, or a newline
      value =
          """
          a = 1
          b = [1, 2
          c = 3
          """)
  static class Sample {}
}

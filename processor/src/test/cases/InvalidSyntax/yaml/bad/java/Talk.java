import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "yaml",
      // error [InvalidSyntax] @Code.value: line 2, column 3: mapping values are not allowed here
      value =
          """
          a: 1
           b: 2
          """)
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "sql",
      // warning [InvalidSyntax] @Code.value: line 2, column 6: "t" is not expected
      value =
          """
          SELECT a
          FORM t WHERE
          """)
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // warning [InvalidSyntax] @Code.value: line 2, column 6: "t" is not expected
  @Code(value = "SELECT a\nFORM t WHERE", language = "sql")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.value: line 2, column 10: illegal start of expression
  @Code(value = "int one = 1;\nint two =;", language = "java")
  static class Sample {}
}

import dev.lectern.Allow;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Code(value = "int one = ;", language = "java")
  @Allow(Rule.INVALID_SYNTAX)
  static class First {}

  @Slide("Second")
  // error [InvalidSyntax] @Code.value: line 1, column 11: illegal start of expression
  // at "int one = ;"
  @Code(value = "int one = ;", language = "java")
  static class Second {}
}

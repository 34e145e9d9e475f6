import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Compiles")
  // error [SnippetError] @Code.expect: the code compiles, but is to have an error with
  //     "incompatible types"
  // at "incompatible types"
  @Code(value = "int one = 1;", language = "java", expect = "incompatible types")
  static class Compiles {}

  @Slide("Another")
  // error [SnippetError] @Code.value: line 1, column 11: cannot find symbol: variable two; the error
  //     that it is to have is "incompatible types"
  @Code(value = "int one = two;", language = "java", expect = "incompatible types")
  static class Another {}

  @Slide("One more")
  // error [SnippetError] @Code.value: line 2, column 11: cannot find symbol: variable uno
  @Code(value = "int two = \"2\";\nint one = uno;", language = "java", expect = "incompatible types")
  static class OneMore {}

  @Slide("Syntax")
  // error [InvalidSyntax] @Code.value: line 1, column 11: illegal start of expression; the error
  //     that it is to have is "incompatible types"
  @Code(value = "int one = ;", language = "java", expect = "incompatible types")
  static class Syntax {}
}

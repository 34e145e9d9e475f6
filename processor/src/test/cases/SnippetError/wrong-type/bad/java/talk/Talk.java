package talk;

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Types")
  @Code(
      // ecj error [SnippetError] @Code.value: line 2, column 14: incompatible types: String cannot
      //     be converted to int
      value =
          // javac error [SnippetError] @Code.value: line 2, column 14: incompatible types: String
          //     cannot be converted to int
          """
          String one = "1";
          int number = one;
          """,
      language = "java",
      compile = true)
  static class Types {}
}

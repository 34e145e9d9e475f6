import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(
      language = "properties",
      // error [InvalidSyntax] @Code.value: line 2, column 5: four hexadecimal digits are expected after \u
      value =
          """
          a = 1
          b = \\u12
          """)
  static class Sample {}
}

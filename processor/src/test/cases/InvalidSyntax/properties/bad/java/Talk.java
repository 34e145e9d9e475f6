import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.file: line 2, column 5: four hexadecimal digits are expected after a backslash with u
  @Code(file = "code/app.properties")
  static class Sample {}
}

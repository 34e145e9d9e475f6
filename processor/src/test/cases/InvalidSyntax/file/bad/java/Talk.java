import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("File")
  // error [InvalidSyntax] @Code.file: line 7, column 14: ';' expected
  // at "a.txt"
  @Code(file = "a.txt", region = "first", language = "java")
  static class File {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Text")
  @Code(value = "1", language = "java")
  static class Text {}

  @Slide("File")
  @Code(file = "a.py")
  static class File {}

  @Slide("Method")
  static class Method {
    @Code
    int one() {
      return 1;
    }
  }
}

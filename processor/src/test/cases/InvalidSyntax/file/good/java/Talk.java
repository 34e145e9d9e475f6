import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("File")
  @Code(file = "a.txt", region = "first", language = "java")
  static class File {}
}

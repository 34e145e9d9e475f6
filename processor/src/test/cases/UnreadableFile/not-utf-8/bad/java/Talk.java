import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Code")
  // error [UnreadableFile] @Code.file: "code/a.py" is not UTF-8 text; save it with that encoding
  @Code(file = "code/a.py")
  static class Sample {}
}

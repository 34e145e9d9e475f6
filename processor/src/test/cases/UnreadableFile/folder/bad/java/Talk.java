import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Code")
  // error [UnreadableFile] @Code.file: "code" is a folder, not a file
  // at "code"
  @Code(file = "code")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Code")
  // error [UnreadableFile] @Code.file: "code/a.py" is larger than 5 MB, too large for a text on a
  //     slide
  @Code(file = "code/a.py")
  static class Sample {}
}

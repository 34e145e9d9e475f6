import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [ConflictingSource] @Code.file: the text is given as value too; leave one of them out
  // at "code/x.py"
  @Code(value = "x = 1", file = "code/x.py")
  static class First {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Text")
  // error [ConflictingSource] @Code.of: the code is given in value too; leave one of them out
  // at Talk.class
  @Code(value = "1", language = "java", of = Talk.class)
  static class Text {}

  @Slide("File")
  // error [ConflictingSource] @Code.of: the code is given in a file too; leave one of them out
  @Code(file = "a.py", of = Talk.class)
  static class File {}

  @Slide("Field")
  static class Field {
    // error [ConflictingSource] @Code: none of value, file and of is given; give one
    @Code int one;
  }
}

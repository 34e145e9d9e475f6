import dev.lectern.Deck;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [ConflictingSource] @Notes.file: the text is given as value too; leave one of them out
  @Notes(value = "Wave.", file = "notes/first.md")
  static class First {}
}

import dev.lectern.Deck;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [BrokenLink] @Notes.value: no slide has the id "thanks"
  @Notes("Then go [there](#/thanks).")
  static class First {}
}

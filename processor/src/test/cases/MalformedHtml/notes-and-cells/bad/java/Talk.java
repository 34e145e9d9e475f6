import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [MalformedHtml] @Notes.file: line 3, column 1: <b> is never closed
  @Notes(file = "notes.md")
  // error [MalformedHtml] @Cards.value.text[1]: <b> is never closed
  @Cards(@Card(title = "One", text = {"Two.", "<b>Three."}))
  static class First {}
}

import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Notes(file = "notes.md")
  @Cards(@Card(title = "One", text = {"Two.", "<b>Three.</b>"}))
  static class First {}
}

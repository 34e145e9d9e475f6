import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Notes(file = "notes/first.md")
  @Html(file = "parts/table.html")
  static class First {}
}

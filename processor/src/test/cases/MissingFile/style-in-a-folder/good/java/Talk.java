import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Html(file = "parts/first.html")
  static class First {}
}

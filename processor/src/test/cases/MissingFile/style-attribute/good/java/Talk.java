import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Html("<p style=\"background: url(wall.svg)\">One.</p>")
  static class First {}
}

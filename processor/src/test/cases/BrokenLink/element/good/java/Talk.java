import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Html("<p id=\"here\">See <a href=\"#here\">here</a></p>")
  static class Sample {}
}

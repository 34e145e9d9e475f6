import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BrokenLink] @Html.value: nothing has the id "their"
  @Html("<p id=\"here\">See <a href=\"#their\">there</a></p>")
  static class Sample {}
}

import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Html;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Html("<p style=\"zoom\">One.</p>")
  @Allow(Rule.MALFORMED_CSS)
  static class First {}

  @Slide("An embedded page is not ours")
  @Embed(value = "chart.html", title = "A chart")
  static class Second {}
}

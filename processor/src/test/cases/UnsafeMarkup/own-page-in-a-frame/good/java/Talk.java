import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  @Html("<iframe src=\"chart.html\" sandbox=\"allow-scripts\" title=\"A chart\"></iframe>")
  static class Chart {}
}

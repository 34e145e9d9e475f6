import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  @Html("<iframe src=\"chart.html\" title=\"A chart\" sandbox=\"\"></iframe>")
  static class Chart {}
}

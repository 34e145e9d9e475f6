import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  @Embed(value = "chart.html", title = "A chart")
  static class Chart {}
}

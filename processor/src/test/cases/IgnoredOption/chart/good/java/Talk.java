import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Shares")
  @Chart(
      csv = "shares.csv",
      x = "name",
      y = "a",
      kind = Chart.Kind.STACKED,
      xTitle = "name",
      yTitle = "share",
      totals = true,
      title = "Shares")
  class Shares {}
}

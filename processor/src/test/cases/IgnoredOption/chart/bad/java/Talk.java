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
      kind = Chart.Kind.PIE,
      // warning [IgnoredOption] @Chart.xTitle: does nothing in a pie
      xTitle = "name",
      // warning [IgnoredOption] @Chart.yTitle: does nothing in a pie
      yTitle = "share",
      // warning [IgnoredOption] @Chart.logarithmic: does nothing in a pie
      logarithmic = true,
      // warning [IgnoredOption] @Chart.totals: does nothing in a chart that is not of kind STACKED
      totals = true,
      // error [MissingTitle] @Chart.title: tell what the chart says, for those who cannot see it
      title = " ")
  class Shares {}
}

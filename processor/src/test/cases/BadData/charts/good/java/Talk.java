import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Columns that are there")
  @Chart(
      csv = "hits.csv",
      x = "words",
      y = {"rate", "size"},
      title = "Rate")
  class Columns {}

  @Slide("Days")
  @Chart(
      csv = "days.csv",
      x = "day",
      y = "rate",
      kind = Chart.Kind.BAR,
      title = "In bars any text will do")
  class Days {}
}

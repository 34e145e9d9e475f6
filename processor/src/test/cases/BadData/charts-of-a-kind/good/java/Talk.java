import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("A logarithm")
  @Chart(
      csv = "seven.csv",
      x = "name",
      y = {"c", "d", "e", "f", "g"},
      logarithmic = true,
      title = "With a gap")
  class Logarithm {}

  @Slide("A pie")
  @Chart(csv = "seven.csv", x = "name", y = "a", kind = Chart.Kind.PIE, title = "Shares")
  class Pie {}
}

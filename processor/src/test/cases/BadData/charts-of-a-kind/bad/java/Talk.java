import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("A logarithm of 0")
  // ecj error [BadData] @Chart.y: in seven.csv, line 3, column "a": 0 is not above 0, which a logarithmic axis asks for
  @Chart(
      csv = "seven.csv",
      x = "name",
      // javac error [BadData] @Chart.y: in seven.csv, line 3, column "a": 0 is not above 0, which a logarithmic axis asks for
      y = "a",
      logarithmic = true,
      title = "From 1 to 0")
  class Logarithm {}

  @Slide("A slice below 0")
  // ecj error [BadData] @Chart.y: in seven.csv, line 3, column "b": -2 is below 0, which no slice of a pie can be
  @Chart(
      csv = "seven.csv",
      x = "name",
      // javac error [BadData] @Chart.y: in seven.csv, line 3, column "b": -2 is below 0, which no slice of a pie can be
      y = "b",
      kind = Chart.Kind.PIE,
      title = "Shares")
  class Slice {}

  @Slide("Two pies in one")
  // ecj error [BadData] @Chart.y[1]: a pie shows one column of numbers, no more
  @Chart(
      csv = "seven.csv",
      x = "name",
      // javac error [BadData] @Chart.y[1]: a pie shows one column of numbers, no more
      y = {"c", "d"},
      kind = Chart.Kind.PIE,
      title = "Shares")
  class Pies {}

  @Slide("More than can be told apart")
  // ecj error [BadData] @Chart.y[6]: a seventh series has no colour of its own; six can be told apart
  @Chart(
      csv = "seven.csv",
      x = "name",
      // javac error [BadData] @Chart.y[6]: a seventh series has no colour of its own; six can be told apart
      y = {"a", "b", "c", "d", "e", "f", "g"},
      title = "All")
  class Many {}

  @Slide("No height")
  @Chart(
      csv = "seven.csv",
      x = "name",
      y = "a",
      // error [BadValue] @Chart.height: 0 is out of bounds; give a number at least 1
      height = 0,
      title = "Flat")
  class Flat {}
}

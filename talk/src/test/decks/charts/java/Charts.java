import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.Transition;

/** A chart of each kind, for ChartIT; far enough from the first slide not to be near. */
@Deck("Charts")
@Reveal(hash = true, transition = Transition.NONE, viewDistance = 2)
final class Charts {
  @Slide("No chart yet")
  @Text("Nothing of Plotly is loaded here.")
  class First {}

  @Slide("Nor here")
  @Text("Still nothing.")
  class Second {}

  @Slide("Hit rate by cache size")
  @Chart(
      csv = "chart/hits.csv",
      x = "megabytes",
      y = {"least recent", "least frequent"},
      title = "The hit rate grows with the cache, slowly from 64 MB on",
      xTitle = "cache size in MB",
      yTitle = "hits <of all>",
      unit = "%")
  class Line {}

  @Slide("Talks a day")
  @Chart(
      csv = "chart/days.csv",
      x = "day",
      y = "talks",
      kind = Chart.Kind.AREA,
      title = "Most talks are on the second day",
      caption = "No talks on the **25th**.")
  class Area {}

  @Slide("Lines by language")
  @Chart(
      csv = "chart/languages.csv",
      x = "language",
      y = {"lines", "tests"},
      kind = Chart.Kind.BAR,
      logarithmic = true,
      title = "Java is most of it, on a logarithmic axis",
      fragment = true)
  class Bar {}

  @Slide("Lines and tests")
  @Chart(
      csv = "chart/languages.csv",
      x = "language",
      y = {"lines", "tests"},
      kind = Chart.Kind.STACKED,
      totals = true,
      title = "Java is most of it",
      height = 420)
  class Stacked {}

  @Slide("Hit rate, measured")
  @Chart(
      csv = "chart/hits.csv",
      x = "megabytes",
      y = {"least recent", "least frequent"},
      kind = Chart.Kind.SCATTER,
      title = "The measured points")
  class Scatter {}

  @Slide("Shares")
  @Chart(
      csv = "chart/languages.csv",
      x = "language",
      y = "lines",
      kind = Chart.Kind.PIE,
      title = "Seven eighths are Java")
  class Pie {}
}

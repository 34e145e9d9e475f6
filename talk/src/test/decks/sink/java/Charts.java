import dev.lectern.Block;
import dev.lectern.Chart;
import dev.lectern.Slide;
import dev.lectern.Table;

@Slide("Numbers")
@Chart(
    csv = "data/drops.csv",
    x = "day",
    y = {"hot", "cold"},
    kind = Chart.Kind.AREA,
    title = "Cold water drips more",
    xTitle = "day",
    yTitle = "drops",
    unit = " dr",
    logarithmic = true,
    height = 300,
    caption = "Counted *by hand*",
    fragment = true)
class Charts {
  @Slide("Sums")
  static class Sums {
    @Chart(
        csv = "data/drops.csv",
        x = "day",
        y = {"hot", "cold"},
        kind = Chart.Kind.STACKED,
        title = "More from day to day",
        totals = true,
        height = 200)
    Block chart;

    @Table(
        csv = "data/drops.csv",
        align = {Table.Align.LEFT, Table.Align.RIGHT, Table.Align.CENTER},
        headerColumn = true)
    Block table;
  }
}

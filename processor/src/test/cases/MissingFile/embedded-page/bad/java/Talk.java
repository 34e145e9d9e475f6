import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  // error [MissingFile] @Embed.value: no file "chart/chart.htm" in {dir}/deck; did you mean
  //     "chart/chart.html"?
  @Embed(value = "chart/chart.htm", title = "A chart")
  static class Chart {}
}

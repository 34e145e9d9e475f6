import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  // error [MissingTitle] @Html.value: the embedded page "chart.html" has no title; add title="what
  //     it shows"
  @Html("<iframe src=\"chart.html\" sandbox=\"\"></iframe>")
  static class Chart {}
}

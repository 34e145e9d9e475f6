import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  // error [UnsafeMarkup] @Html.value: the page in this <iframe> could read the deck and its notes;
  //     use @Embed, or add sandbox="allow-scripts"
  @Html("<iframe src=\"chart.html\" title=\"A chart\"></iframe>")
  static class Chart {}
}

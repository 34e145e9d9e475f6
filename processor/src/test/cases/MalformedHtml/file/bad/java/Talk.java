import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MalformedHtml] @Html.file: line 3, column 1: </section> closes nothing
  @Html(file = "parts/a.html")
  static class Sample {}
}

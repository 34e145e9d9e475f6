import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [MalformedHtml] @Html.file: line 2, column 13: <i> is not closed before </b>; close first
  //     what was opened last
  // at "part.html"
  @Html(file = "part.html")
  static class First {}
}

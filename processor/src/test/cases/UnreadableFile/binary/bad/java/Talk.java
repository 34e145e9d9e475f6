import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Part")
  // error [UnreadableFile] @Html.file: "part.html" is no text: it has NUL characters
  @Html(file = "part.html")
  static class Sample {}
}

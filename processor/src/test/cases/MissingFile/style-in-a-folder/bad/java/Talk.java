import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [MissingFile] @Html.file: line 2, column 23: no file "wall.svg" in {dir}/deck; did you mean
  //     "parts/wall.svg"?
  @Html(file = "parts/first.html")
  static class First {}
}

import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [MissingFile] @Html.file: line 2, column 8: no file "parts/lgo.svg" in {dir}/deck; did
  //     you mean "parts/logo.svg"?
  // at "parts/logo.html"
  @Html(file = "parts/logo.html")
  static class Logo {}
}

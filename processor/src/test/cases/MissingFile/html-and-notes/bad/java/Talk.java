import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [MissingFile] @Notes.file: no file "notes/frist.md" in {dir}/deck; did you mean
  //     "notes/first.md"?
  @Notes(file = "notes/frist.md")
  // error [MissingFile] @Html.file: no file "parts/table.htm" in {dir}/deck; did you mean
  //     "parts/table.html"?
  @Html(file = "parts/table.htm")
  static class First {}
}

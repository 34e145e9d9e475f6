import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [MissingFile] @Html.value: no file "wal.svg" in {dir}/deck; did you mean "wall.svg"?
  @Html("<p style=\"background: url(wal.svg)\">One.</p>")
  static class First {}
}

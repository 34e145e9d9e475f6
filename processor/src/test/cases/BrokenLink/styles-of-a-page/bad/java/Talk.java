import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("A page")
  // error [BrokenLink] @Embed.value: in page.html, line 6, column 26: no file "wal.svg" in {dir}/deck;
  //     did you mean "wall.svg"?
  // error [BrokenLink] @Embed.value: in page.html, line 9, column 4: no file "wll.svg" in {dir}/deck;
  //     did you mean "wall.svg"?
  @Embed(value = "page.html", title = "The page")
  static class Page {}
}

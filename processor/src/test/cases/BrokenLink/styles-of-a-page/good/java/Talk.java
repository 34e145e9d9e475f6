import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("A page")
  @Embed(value = "page.html", title = "The page")
  static class Page {}
}

import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingTitle] @Embed.title: tell what the page is, for those who cannot see it
  @Embed(value = "a.html", title = " ")
  static class Sample {}
}

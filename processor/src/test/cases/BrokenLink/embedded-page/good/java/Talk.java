import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Embed(value = "chart/page.html", title = "A chart")
  static class Sample {}
}

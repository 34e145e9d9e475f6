import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  // warning [ExternalReference] @Embed.value: in chart.html, line 3, column 9:
  //     "https://example.org/a.js" is loaded from the network while the talk is given; a file in
  //     the deck root is always there
  @Embed(value = "chart.html", title = "A chart")
  static class Chart {}
}

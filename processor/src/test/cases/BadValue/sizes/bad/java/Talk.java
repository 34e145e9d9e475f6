import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Image;
import dev.lectern.Slide;

// error [BadValue] @Deck.width: 0 is out of bounds; give a number at least 1
@Deck(value = "Talk", width = 0)
class Talk {
  @Slide("Logo")
  // error [BadValue] @Image.height: -1 is out of bounds; give a number at least 1
  @Image(value = "logo.svg", alt = "Our logo", height = -1)
  // error [BadValue] @Embed.width: 0 is out of bounds; give a number at least 1
  @Embed(value = "chart.html", title = "A chart", width = 0)
  static class Logo {}
}

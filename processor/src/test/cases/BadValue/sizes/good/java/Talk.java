import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck(value = "Talk", width = 800)
class Talk {
  @Slide("Logo")
  @Image(value = "logo.svg", alt = "Our logo", height = 100)
  @Embed(value = "chart.html", title = "A chart", width = 800)
  static class Logo {}
}

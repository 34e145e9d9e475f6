import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.Theme;

@Deck(value = "Talk", theme = Theme.WHITE)
class Talk {
  @Slide("Dark")
  @Background(color = "black")
  @Text("Words.")
  static class Dark {}

  @Slide("Light")
  @Background(color = "#898989")
  @Text("Words.")
  static class Light {}
}

import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.Theme;

@Deck(value = "Talk", theme = Theme.DRACULA)
class Talk {
  @Slide("Title")
  @Background(color = "#282a36")
  @Text("Words.")
  static class Title {}

  @Slide("Light")
  @Background(color = "#f8f8f2")
  @Text("Words.")
  static class Light {}
}

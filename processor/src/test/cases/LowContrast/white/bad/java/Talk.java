import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.Theme;

@Deck(value = "Talk", theme = Theme.WHITE)
class Talk {
  @Slide("Middle")
  // warning [LowContrast] @Background.color: text in #222222 has a contrast of 4.48 to 1 against
  //     #888888, and needs 4.5; a background of #898989, opaque, would do
  @Background(color = "#888")
  @Text("Words.")
  static class Middle {}
}

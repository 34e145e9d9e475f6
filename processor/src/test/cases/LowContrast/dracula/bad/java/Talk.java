import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Theme;

@Deck(value = "Talk", theme = Theme.DRACULA)
class Talk {
  @Slide("Title")
  // warning [LowContrast] @Background.color: the title in #bd93f9 has a contrast of 1.88 to 1
  //     against #767676, and needs 3; a background of #818181, opaque, would do
  @Background(color = "#767676")
  static class Title {}
}

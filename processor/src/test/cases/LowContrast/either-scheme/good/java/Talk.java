import dev.lectern.Background;
import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.Theme;

@Deck(value = "Talk", theme = Theme.LECTERN_AUTO)
class Talk {
  @Slide("Styled")
  static class Styled {
    @Text("Its own ground.")
    @Css(style = "background: #14161b; color: #a6aebd")
    Block b0;
  }

  @Slide("Dark")
  @Background(color = "#101820")
  @Text("Words.")
  static class Dark {}
}

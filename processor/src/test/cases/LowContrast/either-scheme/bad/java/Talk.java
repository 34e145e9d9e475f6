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
    @Text("Fine on dark.")
    // warning [LowContrast] @Css.style: text in #a6aebd has a contrast of 2.10 to 1 against
    //     #faf8f5, and needs 4.5; "color: #6c717b" would do, where the viewer prefers light
    @Css(style = "color: #a6aebd")
    Block b0;

    @Text("Fine on light.")
    // warning [LowContrast] @Css.style: text in #5c6370 has a contrast of 2.99 to 1 against
    //     #14161b, and needs 4.5; "color: #7b818b" would do, where the viewer prefers dark
    @Css(style = "color: #5c6370")
    Block b1;
  }

  @Slide("Grounds are light or dark by their own colour")
  // warning [LowContrast] @Background.color: text in #2c3038 has a contrast of 3.73 to 1 against
  //     #888888, and needs 4.5; a background of #979797, opaque, would do, where the viewer prefers
  //     dark
  @Background(color = "#888")
  @Text("Words.")
  static class Middle {}
}

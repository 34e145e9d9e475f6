import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Heading;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {
    @Text("Grey.")
    // warning [LowContrast] @Css.style: text in #777777 has a contrast of 4.04 to 1 against
    //     #14161b, and needs 4.5; "color: #818181" would do
    @Css(style = "color: #777")
    Block b0;

    @Text("On white.")
    // warning [LowContrast] @Css.style: text in #d9dde5 has a contrast of 1.36 to 1 against
    //     #ffffff, and needs 4.5; "color: #737579" would do
    @Css(style = "background: white")
    Block b1;

    @Text("Both.")
    // warning [LowContrast] @Css.style: text in #999999 has a contrast of 2.84 to 1 against
    //     #ffffff, and needs 4.5; "color: #767676" would do
    @Css(style = "background: white; color: #999 !important")
    Block b2;

    @Heading("Large")
    // warning [LowContrast] @Css.style: text in #4d4d4d has a contrast of 2.12 to 1 against
    //     #14161b, and needs 3; "color: #656565" would do
    @Css(style = "color: hsl(0 0% 30%)")
    Block b3;
  }
}

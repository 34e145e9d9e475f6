import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

// Its stylesheet may change any colour but those that stand together.
@Deck(value = "Talk", stylesheets = "talk.css")
class Talk {
  @Slide("First")
  static class First {
    @Text("One.")
    // warning [LowContrast] @Css.style: text in #777777 has a contrast of 4.47 to 1 against
    //     #ffffff, and needs 4.5; "color: #767676" would do
    @Css(style = "color: #777; background-color: #fff")
    Block one;

    @Text("Two.")
    @Css(style = "color: #777")
    Block two;
  }
}

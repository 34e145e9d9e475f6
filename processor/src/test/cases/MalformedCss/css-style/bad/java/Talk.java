import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  // warning [MalformedCss] @Css.style: the declaration "opacity 0.5" is skipped: no ":" after
  //     "opacity"
  @Css(style = "opacity 0.5; margin: 0")
  static class First {
    @Text("Small print.")
    // warning [MalformedCss] @Css.style: all to the end of the style is skipped and so not checked:
    //     "calc(" is never closed
    @Css(style = "margin: calc(1em + 2px; opacity: 0.5")
    Block print;

    @Text("Smaller print.")
    // warning [MalformedCss] @Css.style: line 2, column 1: the declaration "p { margin: 0 }" is
    //     skipped: declarations alone can stand here
    @Css(style = """
            opacity: 0.5;
            p { margin: 0 }
            """)
    Block smaller;
  }
}

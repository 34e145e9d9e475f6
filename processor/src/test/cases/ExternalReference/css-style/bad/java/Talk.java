import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {
    @Text("Small print.")
    // warning [ExternalReference] @Css.style: "https://example.org/a.png" is loaded from the
    //     network while the talk is given; a file in the deck root is always there
    @Css(style = "background: url(https://example.org/a.png)")
    Block print;
  }
}

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
    // error [UnsafeUrl] @Css.style: "javascript:alert%281%29" is an address of a kind that a deck must
    //     not have
    @Css(style = "background: url(javascript:alert%281%29)")
    Block print;
  }
}

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
    @Css(style = "background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)")
    Block print;
  }
}

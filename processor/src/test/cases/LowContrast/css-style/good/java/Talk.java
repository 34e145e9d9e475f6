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
    @Css(style = "color: #818181")
    Block b0;

    @Text("On white.")
    @Css(style = "background: white; color: #222")
    Block b1;

    @Text("Who knows?")
    @Css(style = "background: var(--x); color: #222")
    Block b2;

    @Text("Who knows?")
    @Css(style = "background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=); color: #222")
    Block b3;

    @Text("Who knows?")
    @Css(style = "color: inherit")
    Block b4;

    @Text("Who knows?")
    @Css(style = "color: #222; filter: invert(1)")
    Block b5;

    @Heading("Large")
    @Css(style = "color: #666")
    Block b6;

    @Heading("Other")
    @Css(style = "margin: 0")
    Block b7;
  }
}

import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Css(style = "opacity: 0.5; margin: 0;")
  static class First {
    @Text("Small print.")
    @Css(classes = "print", style = "margin: calc(1em + 2px); --gap: {a}")
    Block print;

    @Text("Smaller print.")
    @Css(style = """
            opacity: 0.5;
            margin: 0 !important
            """)
    Block smaller;
  }
}

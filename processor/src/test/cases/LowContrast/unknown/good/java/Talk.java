import dev.lectern.Allow;
import dev.lectern.Background;
import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck(value = "Talk", stylesheets = "talk.css")
class Talk {
  @Slide("First")
  @Background(color = "#888")
  @Text("One.")
  static class First {}

  @Slide("Second")
  @Allow(Rule.LOW_CONTRAST)
  static class Second {
    @Text("One.")
    @Css(style = "color: #777; background-color: #fff")
    Block one;
  }
}

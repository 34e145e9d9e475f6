import dev.lectern.Deck;
import dev.lectern.Slide;

// error [UnreadableImage] @Deck.stylesheets: in talk.css, line 2, column 15: "logo.png" is a GIF
//     picture, but its name says PNG; rename it to "logo.gif" or save it as PNG
@Deck(value = "Talk", stylesheets = "talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

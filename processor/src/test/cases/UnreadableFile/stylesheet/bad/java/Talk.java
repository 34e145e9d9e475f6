import dev.lectern.Deck;
import dev.lectern.Slide;

// error [UnreadableFile] @Deck.stylesheets: "talk.css" is not UTF-8 text; save it with that
//     encoding
@Deck(value = "Talk", stylesheets = "talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

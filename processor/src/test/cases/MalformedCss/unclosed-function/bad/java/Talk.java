import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [MalformedCss] @Deck.stylesheets: in css/talk.css, line 1, column 13: all to the end of
//     the file is skipped and so not checked: "calc(" is never closed
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

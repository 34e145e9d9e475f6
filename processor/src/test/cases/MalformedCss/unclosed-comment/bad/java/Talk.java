import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [MalformedCss] @Deck.stylesheets: in css/talk.css, line 2, column 1: all to the end of
//     the file is skipped and so not checked: this comment is never closed
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

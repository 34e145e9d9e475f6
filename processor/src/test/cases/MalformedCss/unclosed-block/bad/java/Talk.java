import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [MalformedCss] @Deck.stylesheets: in css/talk.css, line 1, column 4: all to the end of
//     the file is taken for part of this block: its "{" is never closed
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

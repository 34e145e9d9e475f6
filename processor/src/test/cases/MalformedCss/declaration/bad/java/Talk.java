import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [MalformedCss] @Deck.stylesheets: in css/talk.css, line 2, column 3: the declaration
//     "color tomato" is skipped: no ":" after "color"
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

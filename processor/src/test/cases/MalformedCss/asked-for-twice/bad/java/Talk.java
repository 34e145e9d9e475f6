import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [MalformedCss] @Deck.stylesheets[0]: in base.css, line 1, column 5: the declaration
//     "margin 0" is skipped: no ":" after "margin"
// at "base.css"
@Deck(value = "Talk", stylesheets = {"base.css", "talk.css"})
class Talk {
  @Slide("First")
  static class First {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [MalformedCss] @Deck.stylesheets: in css/base.css, line 1, column 5: the declaration
//     "margin = 0" is skipped: no ":" after "margin"
// warning [MalformedCss] @Deck.stylesheets: in css/talk.css, line 3, column 1: the rule "@import
//     "last.css"" is skipped: @import must stand before all other rules
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

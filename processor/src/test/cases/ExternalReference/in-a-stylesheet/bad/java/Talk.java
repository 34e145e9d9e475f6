import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [ExternalReference] @Deck.stylesheets: in talk.css, line 1, column 9:
//     "https://example.org/a.css" is loaded from the network while the talk is given; a file in the
//     deck root is always there
// warning [ExternalReference] @Deck.stylesheets: in talk.css, line 2, column 18:
//     "https://example.org/a.png" is loaded from the network while the talk is given; a file in the
//     deck root is always there
@Deck(value = "Talk", stylesheets = "talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;

// warning [ExternalReference] @Deck.stylesheets: "https://example.org/a.css" is loaded from the
//     network while the talk is given; a file in the deck root is always there
// warning [ExternalReference] @Deck.scripts: "https://example.org/a.js" is loaded from the network
//     while the talk is given; a file in the deck root is always there
@Deck(value = "Talk", stylesheets = "https://example.org/a.css", scripts = "https://example.org/a.js")
class Talk {
  @Slide("First")
  static class First {}
}

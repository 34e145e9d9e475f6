import dev.lectern.Deck;
import dev.lectern.Slide;

// error [BadValue] @Deck.id: "a/b" cannot be a folder's name; give the deck an id of letters,
//     digits and . _ -
// error [BadValue] @Deck.lang: "english please" is no language tag; write it as in "en" or
//     "pt-BR"
@Deck(value = "Talk", id = "a/b", lang = "english please")
class Talk {
  // error [BadValue] @Slide.id: "1" is a number, which in a link is a place in the order of
  //     slides
  @Slide(value = "One", id = "1")
  static class One {}

  // error [BadValue] @Slide.id: "a b" is no id; write letters, digits, _ and -
  @Slide(value = "Two", id = "a b")
  static class Two {}
}

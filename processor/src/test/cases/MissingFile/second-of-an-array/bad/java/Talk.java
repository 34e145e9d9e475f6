import dev.lectern.Deck;
import dev.lectern.Slide;

// ecj error [MissingFile] @Deck.stylesheets[1]: no file "css/tlak.css" in {dir}/deck; did you mean
//     "css/talk.css"?
@Deck(
    value = "Talk",
    stylesheets = {
      "css/base.css",
      // javac error [MissingFile] @Deck.stylesheets[1]: no file "css/tlak.css" in {dir}/deck; did
      //     you mean "css/talk.css"?
      // at "css/tlak.css"
      "css/tlak.css"
    })
class Talk {
  @Slide("First")
  static class First {}
}

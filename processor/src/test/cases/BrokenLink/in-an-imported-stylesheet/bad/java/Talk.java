import dev.lectern.Deck;
import dev.lectern.Slide;

// ecj error [BrokenLink] @Deck.stylesheets: in css/base.css, line 1, column 37: no file
//     "fonts/a.woff" in {dir}/deck; did you mean "fonts/a.woff2"?
// javac error [BrokenLink] @Deck.stylesheets: in css/base.css, line 1, column 37: no file
//     "fonts/a.woff" in {dir}/deck; did you mean "fonts/a.woff2"?
// at "css/talk.css"
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;

// error [BrokenLink] @Deck.stylesheets: in css/talk.css, line 1, column 9: no file
//     "css/bas.css" in {dir}/deck; did you mean "css/base.css"?
// error [BrokenLink] @Deck.stylesheets: in css/talk.css, line 2, column 18: no file
//     "img/lin.svg" in {dir}/deck; did you mean "img/line.svg"?
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("Sample")
  static class Sample {}
}

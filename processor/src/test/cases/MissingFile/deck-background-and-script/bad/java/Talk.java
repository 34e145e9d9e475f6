import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

// error [MissingFile] @Deck.scripts: no file "js/tlak.js" in {dir}/deck; did you mean "js/talk.js"?
// at "js/tlak.js"
@Deck(value = "Talk", scripts = "js/tlak.js")
// error [MissingFile] @Background.iframe: no file "wall.html" in {dir}/deck; did you mean
//     "walls.html"?
@Background(iframe = "wall.html")
class Talk {
  @Slide("First")
  static class First {}
}

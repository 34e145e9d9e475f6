import dev.lectern.Deck;
import dev.lectern.Slide;

// error [FileCase] @Deck.stylesheets: in css/talk.css, line 1, column 18: no file "img/Logo.svg" in
//     {dir}/deck; its name is "img/logo.svg"
@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

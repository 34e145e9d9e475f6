import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", stylesheets = "a.css", scripts = "a.js")
class Talk {
  @Slide("First")
  static class First {}
}

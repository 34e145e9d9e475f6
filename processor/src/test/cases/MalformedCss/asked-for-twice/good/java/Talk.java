import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", stylesheets = {"base.css", "talk.css"})
class Talk {
  @Slide("First")
  static class First {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", stylesheets = "css/talk.css")
class Talk {
  @Slide("First")
  static class First {}
}

import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", scripts = "js/talk.js")
@Background(iframe = "walls.html")
class Talk {
  @Slide("First")
  static class First {}
}

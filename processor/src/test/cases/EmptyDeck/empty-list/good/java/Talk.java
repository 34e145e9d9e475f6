import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk")
class Talk {
  @Slide("First")
  static class First {}
}

import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Background(image = "wall.png")
  static class First {}
}

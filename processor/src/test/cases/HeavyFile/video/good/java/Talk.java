import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Walls")
  @Background(video = "walls.ogv")
  static class Walls {}
}

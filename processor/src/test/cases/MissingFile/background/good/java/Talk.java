import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Background(image = "img/walls.svg")
  static class First {}

  @Slide("Second")
  @Background(video = "walls.mp4")
  static class Second {}
}

import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Walls")
  // warning [HeavyFile] @Background.video: "walls.mp4" has 50.0 MB, over 50.0 MB
  @Background(video = "walls.mp4")
  static class Walls {}
}

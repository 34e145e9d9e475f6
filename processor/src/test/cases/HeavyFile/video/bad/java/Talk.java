import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Walls")
  // warning [HeavyFile] @Background.video: "walls.ogv" has 50.1 MB; a file of more than 50 MB delays the talk
  @Background(video = "walls.ogv")
  static class Walls {}
}

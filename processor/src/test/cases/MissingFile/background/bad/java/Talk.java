import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [MissingFile] @Background.image: no file "img/wall.svg" in {dir}/deck; did you mean
  //     "img/walls.svg"?
  // at "img/wall.svg"
  @Background(image = "img/wall.svg")
  static class First {}

  @Slide("Second")
  // error [MissingFile] @Background.video: no file "wall.mp4" in {dir}/deck; did you mean
  //     "walls.mp4"?
  @Background(video = "wall.mp4")
  static class Second {}
}

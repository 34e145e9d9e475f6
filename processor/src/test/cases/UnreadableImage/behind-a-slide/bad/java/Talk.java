import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [UnreadableImage] @Background.image: "wall.png" is truncated: it ends before the picture
  //     does; copy or export it again
  @Background(image = "wall.png")
  static class First {}
}

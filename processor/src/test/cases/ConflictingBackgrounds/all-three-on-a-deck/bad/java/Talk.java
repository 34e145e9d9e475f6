import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

// error [ConflictingBackgrounds] @Background.video: only one of image, video and iframe can
//     be shown, and @Background.image is given already
// error [ConflictingBackgrounds] @Background.iframe: only one of image, video and iframe can
//     be shown, and @Background.image is given already
@Background(image = "a.svg", video = "b.mp4", iframe = "c.html")
@Deck("Talk")
class Talk {
  @Slide("Sample")

  static class Sample {}
}

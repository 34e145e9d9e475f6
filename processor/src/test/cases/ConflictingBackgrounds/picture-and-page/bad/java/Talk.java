import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [ConflictingBackgrounds] @Background.iframe: only one of image, video and iframe
  //     can be shown, and @Background.image is given already
  @Background(color = "#000", image = "img/a.svg", iframe = "page.html")
  static class Sample {}
}

import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [UnreadableImage] @Image.value: "logo.svg" is not an SVG picture: it is an HTML page,
  //     perhaps what a server said instead of sending the picture
  // at "logo.svg"
  @Image(value = "logo.svg", alt = "Our logo")
  static class Logo {}
}

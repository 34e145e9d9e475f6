import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [UnreadableImage] @Image.value: "logo.jpg" is a PNG picture, but its name says JPEG;
  //     rename it to "logo.png" or save it as JPEG
  // at "logo.jpg"
  @Image(value = "logo.jpg", alt = "Our logo")
  static class Logo {}
}

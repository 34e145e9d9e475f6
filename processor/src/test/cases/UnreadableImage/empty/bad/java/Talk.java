import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [UnreadableImage] @Image.value: "logo.png" is empty; expected a PNG picture
  // at "logo.png"
  @Image(value = "logo.png", alt = "Our logo")
  static class Logo {}
}

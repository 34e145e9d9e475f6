import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // warning [UpscaledImage] @Image.width: the picture has 40 × 30 pixels; larger than that it is
  //     blurred
  // at 41
  @Image(value = "logo.png", alt = "Our logo", width = 41)
  static class Logo {}
}

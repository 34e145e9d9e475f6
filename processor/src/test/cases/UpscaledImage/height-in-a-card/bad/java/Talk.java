import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // warning [UpscaledImage] @Cards.value.image.height: the picture has 40 × 30 pixels; larger than
  //     that it is blurred
  @Cards(@Card(image = @Image(value = "logo.png", alt = "Our logo", height = 31)))
  static class Logo {}
}

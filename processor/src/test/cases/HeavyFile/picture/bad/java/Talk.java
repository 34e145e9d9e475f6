import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // warning [HeavyFile] @Image.value: "logo.svg" has 3.0 MB, over 3.0 MB
  @Image(value = "logo.svg", alt = "Our logo")
  static class Logo {}
}

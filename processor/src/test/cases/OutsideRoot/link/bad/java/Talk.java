import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [OutsideRoot] @Image.value: "logo.svg" is a link that leads out of {dir}/deck
  // at "logo.svg"
  @Image(value = "logo.svg", alt = "Our logo")
  static class Logo {}
}

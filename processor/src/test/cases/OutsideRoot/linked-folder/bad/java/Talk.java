import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [OutsideRoot] @Image.value: "img/logo.svg" is a link that leads out of {dir}/deck
  // at "img/logo.svg"
  @Image(value = "img/logo.svg", alt = "Our logo")
  static class Logo {}
}

import dev.lectern.Block;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [FileName] @Image.value: "img/logo.svg" and "img/Logo.svg" differ in upper and lower case
  //     only; many systems cannot hold both
  @Image(value = "img/logo.svg", alt = "Our logo")
  static class Logo {
    // error [FileName] @Image.value: "img/Logo.svg" and "img/logo.svg" differ in upper and lower
    //     case only; many systems cannot hold both
    @Image(value = "img/Logo.svg", alt = "Our logo")
    Block large;
  }
}

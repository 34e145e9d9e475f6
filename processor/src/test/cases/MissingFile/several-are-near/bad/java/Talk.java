import dev.lectern.Block;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logos")
  @Image(value = "img/logo1.svg", alt = "Our logo")
  static class Logos {
    @Image(value = "img/logo2.svg", alt = "Our logo")
    Block second;

    // error [MissingFile] @Image.value: no file "img/logo.svg" in {dir}/deck; did you mean
    //     "img/logo1.svg" or "img/logo2.svg"?
    @Image(value = "img/logo.svg", alt = "Our logo")
    Block third;
  }
}

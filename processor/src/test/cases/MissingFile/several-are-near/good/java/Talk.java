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
    @Image(value = "img/logo1.svg", alt = "Our logo")
    Block third;
  }
}

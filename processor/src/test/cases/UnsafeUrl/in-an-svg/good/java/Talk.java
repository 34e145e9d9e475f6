import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Image(value = "logo.svg", alt = "Our logo")
  static class Logo {}
}

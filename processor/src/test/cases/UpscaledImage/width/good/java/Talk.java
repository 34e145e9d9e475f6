import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Image(value = "logo.png", alt = "Our logo", width = 40)
  static class Logo {}
}

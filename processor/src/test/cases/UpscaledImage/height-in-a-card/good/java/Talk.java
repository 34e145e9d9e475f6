import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Cards(@Card(image = @Image(value = "logo.png", alt = "Our logo", height = 30)))
  static class Logo {}
}

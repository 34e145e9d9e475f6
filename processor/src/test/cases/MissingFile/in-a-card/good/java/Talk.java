import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Cards({
    @Card(title = "One"),
    @Card(title = "Two", image = @Image(value = "img/logo.svg", alt = "Our logo"))
  })
  static class Logo {}
}

import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text({"x", "y"})
  @Cards({@Card(title = "A", fragment = true), @Card(title = "B")})
  static class Sample {}
}

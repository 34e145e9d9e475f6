import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Cards({@Card(title = "A", text = "B"), @Card(code = @Code(file = "code/a.py", highlight = "3"))})
  static class Sample {}
}

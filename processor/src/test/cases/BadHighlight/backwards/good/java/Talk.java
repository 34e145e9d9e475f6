import dev.lectern.Card;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Row;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Row({
    @Card(code = @Code(file = "a.py", highlight = "1-2")),
    @Card(text = "One.")
  })
  static class First {}
}

import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Cards({
    @Card(title = "One"),
    @Card(code = @Code(value = "x := 1", language = "plaintext"))
  })
  static class First {}
}

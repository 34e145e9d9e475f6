import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Cards({
    @Card(code = @Code(value = "x", highlight = "1", numbering = Code.Numbering.NONE)),
    @Card(code = @Code(value = "x", lineNumbers = true, numbering = Code.Numbering.FILE))
  })
  static class Sample {}
}

import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Cards({
    // error [BadValue] @Cards.value[0].code.numbering: lineNumbers = true asks for numbers, and this
    //     for none; leave one of them out
    @Card(code = @Code(value = "x", lineNumbers = true, numbering = Code.Numbering.NONE)),
    @Card(text = "One")
  })
  static class Sample {}
}

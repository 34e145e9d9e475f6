import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Cards.value[1].code.highlight: "4" names line 4, but 3 lines are
  //     shown
  @Cards({@Card(title = "A", text = "B"), @Card(code = @Code(file = "code/a.py", highlight = "4"))})
  static class Sample {}
}

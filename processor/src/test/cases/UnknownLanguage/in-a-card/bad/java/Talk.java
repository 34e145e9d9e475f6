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
    // error [UnknownLanguage] @Cards.value[1].code.language: highlight.js knows no language
    //     "pseudocode"
    // at "pseudocode"
    @Card(code = @Code(value = "x := 1", language = "pseudocode"))
  })
  static class First {}
}

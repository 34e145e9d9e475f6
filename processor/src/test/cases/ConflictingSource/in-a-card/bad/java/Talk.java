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
    // error [ConflictingSource] @Cards.value[1].code: none of value, file and of is given; give
    //     one
    // at @Code(language = "python")
    @Card(title = "Two", code = @Code(language = "python"))
  })
  static class First {}
}

import dev.lectern.Card;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Row;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Code")
  @Row({
    @Card(text = "Before"),
    @Card(code = @Code(file = "code/sample.py"))
  })
  static class Sample {}
}

import dev.lectern.Card;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Row;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Row({
    // error [BadHighlight] @Row.value[0].code.highlight: "2-1" is no step; write lines and ranges
    //     as in "2,4-5"
    @Card(code = @Code(file = "a.py", highlight = "2-1")),
    @Card(text = "One.")
  })
  static class First {}
}

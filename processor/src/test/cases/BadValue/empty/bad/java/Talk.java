import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  // error [BadValue] @Slide.value: the text is empty
  @Slide("")
  // error [BadValue] @Text.value[1]: the text is empty
  @Text({"x", " "})
  // error [BadValue] @Cards.value[0]: nothing is in it; give a title, text, code or image
  @Cards({@Card(fragment = true), @Card(title = "B")})
  static class Sample {}
}

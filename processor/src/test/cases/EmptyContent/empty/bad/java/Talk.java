import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  // error [EmptyContent] @Slide.value: the text is empty
  @Slide("")
  // error [EmptyContent] @Text.value[1]: the text is empty
  @Text({"x", " "})
  // error [EmptyContent] @Cards.value[0]: nothing is in it; give a title, text, code or image
  @Cards({@Card(fragment = true), @Card(title = "B")})
  static class Sample {}
}

package talk;

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("A cache")
  @Code(of = Cache.class, member = "answerTo", highlight = "2")
  static class ACache {}
}

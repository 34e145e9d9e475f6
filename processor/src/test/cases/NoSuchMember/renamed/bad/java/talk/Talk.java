package talk;

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("A cache")
  // error [NoSuchMember] @Code.member: Cache has no member "answer"; did you mean
  //     "answerTo"?
  // at "answer"
  @Code(of = Cache.class, member = "answer")
  static class ACache {}
}

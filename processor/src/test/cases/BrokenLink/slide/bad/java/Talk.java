import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [BrokenLink] @Text.value: no slide has the id "secnd"; did you mean "second"?
  // error [BrokenLink] @Text.value: no slide has the id "5"
  @Text("[On](#/secnd) and [back](#/5)")
  static class First {}

  @Slide("Second")
  static class Second {}
}

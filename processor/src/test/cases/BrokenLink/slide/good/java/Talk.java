import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Text("[On](#/second), [on](#/second/2) and [back](#/1)")
  static class First {}

  @Slide("Second")
  static class Second {}
}

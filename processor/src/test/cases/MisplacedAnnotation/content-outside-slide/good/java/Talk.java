import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {}
  @Slide("Second")
  @Text("Hello")
  static class Second {}
}

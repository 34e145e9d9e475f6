import dev.lectern.Deck;
import dev.lectern.Lead;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Lead("See\n\n```json\n{}\n```")
  static class Sample {}
}

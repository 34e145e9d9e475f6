import dev.lectern.Deck;
import dev.lectern.Heading;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Heading("Next")
  static class Sample {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("A <span>title</span>")
  static class Sample {}
}

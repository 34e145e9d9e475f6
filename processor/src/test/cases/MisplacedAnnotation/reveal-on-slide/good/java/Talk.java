import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Slide;

@Deck("Talk")
@Reveal(hash = true)
class Talk {
  @Slide("First")
  static class First {}
}

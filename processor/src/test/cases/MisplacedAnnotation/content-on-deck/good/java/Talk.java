import dev.lectern.Deck;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Notes("Wave.")
  static class First {}
}

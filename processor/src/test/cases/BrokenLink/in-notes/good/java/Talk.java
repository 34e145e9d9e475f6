import dev.lectern.Deck;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Notes("Then go [there](#/first).")
  static class First {}
}

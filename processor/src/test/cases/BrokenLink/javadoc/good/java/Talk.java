import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  /**
   * Wave.
   *
   * Then go [there](#/first).
   */
  @Slide("First")
  static class First {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  /**
   * Wave.
   *
   * Then go [there](#/thanks).
   */
  // error [BrokenLink] Javadoc: line 3, column 9: no slide has the id "thanks"
  @Slide("First")
  static class First {}
}

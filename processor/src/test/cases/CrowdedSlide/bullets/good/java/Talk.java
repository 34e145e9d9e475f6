import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Eight")
  @Bullets({"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"})
  static class Eight {}
}

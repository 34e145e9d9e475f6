import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Bullets({"See [there](#/1).", "See [there](#/second/2)."})
  static class First {}

  @Slide("Second")
  static class Second {}
}

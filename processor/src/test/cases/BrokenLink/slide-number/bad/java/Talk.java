import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [BrokenLink] @Bullets.value[1]: no slide has the id "3"
  @Bullets({"See [there](#/1).", "See [there](#/3)."})
  static class First {}

  @Slide("Second")
  static class Second {}
}

import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Bullets({"A `List<String>`", "A `Map<String, Integer>`"})
  static class Sample {}
}

import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [EmptyContent] @Bullets: nothing is in it; give at least one
  @Bullets({})
  static class Sample {}
}

import dev.lectern.Allow;
import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {}
  @Slide("Plain")
  @Background(color = "#000")
  @Allow(Rule.HEAVY_FILE)
  static class Plain {}
}

import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text("x")
  @Allow(Rule.HEAVY_FILE)
  static class Sample {}
}

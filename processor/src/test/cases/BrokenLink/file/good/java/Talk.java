import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text("[The paper](paper/cache.pdf)")
  static class Sample {}
}

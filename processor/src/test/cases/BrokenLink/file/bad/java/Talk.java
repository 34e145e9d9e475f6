import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BrokenLink] @Text.value: no file "paper/cache.pfd" in {dir}/deck; did you mean
  //     "paper/cache.pdf"?
  @Text("[The paper](paper/cache.pfd)")
  static class Sample {}
}

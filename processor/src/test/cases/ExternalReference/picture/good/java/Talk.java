import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Image(value = "a.svg", alt = "A")
  @Text("[a link](https://example.org)")
  static class Sample {}
}

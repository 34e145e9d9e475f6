import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // warning [ExternalReference] @Image.value: "https://example.org/a.png" is loaded from the
  //     network while the talk is given; a file in the deck root is always there
  @Image(value = "https://example.org/a.png", alt = "A")
  // warning [ExternalReference] @Text.value: "http://example.org/b.png" is loaded from the
  //     network while the talk is given; a file in the deck root is always there
  @Text("![b](http://example.org/b.png) and [a link](https://example.org)")
  static class Sample {}
}

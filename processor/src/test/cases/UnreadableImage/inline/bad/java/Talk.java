import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [UnreadableImage] @Image.value: "logo.svg" is not well-formed XML: line 2, column 1: it
  //     ends before the last element does
  @Image(value = "logo.svg", alt = "Our logo", inline = true)
  static class Logo {}
}

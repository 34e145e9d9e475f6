import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [UnreadableFile] @Image.value: "logo.svg" cannot be read: it is gone
  // at "logo.svg"
  @Image(value = "logo.svg", alt = "Our logo")
  static class Logo {}
}

import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [UnreadableFile] @Image.value: "logo.svg" cannot be read: its links lead in a circle
  // at "logo.svg"
  @Image(value = "logo.svg", alt = "Our logo")
  static class Logo {}
}

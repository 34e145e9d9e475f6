import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [FileName] @Image.value: "img\logo.svg" has a backslash; folders are separated by "/"
  // at "img\\logo.svg"
  @Image(value = "img\\logo.svg", alt = "Our logo")
  static class Logo {}
}

import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [FileName] @Image.value: the name has a NUL character
  // at "img/\0logo.svg"
  @Image(value = "img/\0logo.svg", alt = "Our logo")
  static class Logo {}
}

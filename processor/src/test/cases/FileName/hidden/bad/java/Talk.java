import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [FileName] @Image.value: ".img/logo.svg" starts with a dot; such files are never part of
  //     a deck
  // at ".img/logo.svg"
  @Image(value = ".img/logo.svg", alt = "Our logo")
  static class Logo {}
}

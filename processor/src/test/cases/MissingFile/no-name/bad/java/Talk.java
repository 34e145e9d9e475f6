import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [MissingFile] @Image.value: no file is named
  // at ""
  @Image(value = "", alt = "Our logo")
  static class Logo {}
}

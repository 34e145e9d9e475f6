import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [MissingFile] @Image.value: no file "img/architecture.svg" in {dir}/deck
  @Image(value = "img/architecture.svg", alt = "Our logo")
  static class Logo {}
}

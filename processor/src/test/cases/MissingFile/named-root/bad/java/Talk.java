import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [MissingFile] @Image.value: no file "lgo.svg" in {dir}/pictures; did you mean "logo.svg"?
  @Image(value = "lgo.svg", alt = "Our logo")
  static class Logo {}
}

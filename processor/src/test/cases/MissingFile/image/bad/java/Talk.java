import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [MissingFile] @Image.value: no file "img/lgo.svg" in {dir}/deck; did you mean
  //     "img/logo.svg"?
  // at "img/lgo.svg"
  @Image(value = "img/lgo.svg", alt = "Our logo")
  static class Logo {}
}

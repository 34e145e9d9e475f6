import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [FileCase] @Image.value: no file "img/Logo.svg" in {dir}/deck; its name is "img/logo.svg"
  // at "img/Logo.svg"
  @Image(value = "img/Logo.svg", alt = "Our logo")
  static class Logo {}
}

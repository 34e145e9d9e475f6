import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [OutsideRoot] @Image.value: "/etc/logo.svg" leads out of {dir}/deck; only what is in
  //     there is ever read
  // at "/etc/logo.svg"
  @Image(value = "/etc/logo.svg", alt = "Our logo")
  static class Logo {}
}

import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Image(value = "logo.svg", alt = "Our logo")
  @Allow(Rule.HEAVY_FILE)
  static class Logo {}

  @Slide("Logo again")
  // warning [HeavyFile] @Image.value: "logo.svg" has 3.1 MB; a picture of more than 3 MB delays the talk
  @Image(value = "logo.svg", alt = "Our logo")
  static class LogoAgain {}
}

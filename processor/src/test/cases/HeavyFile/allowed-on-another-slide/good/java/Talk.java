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
  @Image(value = "logo.svg", alt = "Our logo")
  @Allow(Rule.HEAVY_FILE)
  static class LogoAgain {}
}

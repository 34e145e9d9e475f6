import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Rule;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
@Allow(Rule.UNUSED_FILE)
class Talk {
  @Slide("Two pictures")
  @Image(value = "img/logo.svg", alt = "Our logo")
  @Text("![Again](img/logo.svg)")
  static class Logo {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Text("![our logo](logo.svg)")
  static class Logo {}
}

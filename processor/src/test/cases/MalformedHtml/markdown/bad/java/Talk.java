import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MalformedHtml] @Text.value: <b> is never closed
  @Text("So **a** is <b>never closed")
  static class Sample {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text("So **a** is <b>closed</b>")
  static class Sample {}
}

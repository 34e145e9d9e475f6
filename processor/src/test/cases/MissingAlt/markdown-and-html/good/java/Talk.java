import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text("![A dot](a.svg)")
  @Html("<img src=\"a.svg\" alt=\"\">")
  static class Sample {}
}

import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Html("<b>x</b>")
  @Text("<b>x</b>")
  static class Sample {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Text(
      """
      Here it is:

      ![our logo](img/logo.svg)
      """)
  static class Logo {}
}

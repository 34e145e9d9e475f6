import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Text({"A tab\tand a\nline.", "A soft\u00ad hyphen."})
  static class First {}
}

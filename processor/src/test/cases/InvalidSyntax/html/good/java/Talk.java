import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(value = "<p>\n…<b>x</b></p>", language = "html")
  static class Sample {}
}

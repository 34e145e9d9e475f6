import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(value = "<a>\n  …\n  <b/>\n</a>\n<c/>", language = "xml")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Lists")
  @Code(of = Names.class, member = "size", part = Code.Part.BODY)
  static class Lists {}

  interface Names {
    default int size() {
      return 1;
    }
  }
}

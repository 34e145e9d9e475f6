import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Text")
  @Code(value = "x = 1", language = "python")
  static class Text {}

  @Slide("Body")
  @Code(of = Cache.class, part = Code.Part.BODY)
  static class Body {}

  @Slide("Method")
  static class Method {
    /** Says one. */
    @Code(part = Code.Part.SIGNATURE, javadoc = true)
    int one() {
      return 1;
    }
  }

  /** Keeps. */
  static class Cache {
    int size;
  }
}

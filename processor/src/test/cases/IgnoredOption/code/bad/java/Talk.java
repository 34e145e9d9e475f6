import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Text")
  // warning [IgnoredOption] @Code.member: does nothing without of
  // warning [IgnoredOption] @Code.part: does nothing without of
  // warning [IgnoredOption] @Code.javadoc: does nothing without of
  @Code(value = "x = 1", language = "python", member = "x", part = Code.Part.SIGNATURE, javadoc = true)
  static class Text {}

  @Slide("Body")
  // warning [IgnoredOption] @Code.javadoc: does nothing with part = BODY, which it stands before
  @Code(of = Cache.class, part = Code.Part.BODY, javadoc = true)
  static class Body {}

  /** Keeps. */
  static class Cache {
    int size;
  }
}

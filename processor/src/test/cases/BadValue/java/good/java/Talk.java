import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Array")
  @Code(of = Cache.class)
  static class Array {}

  @Slide("Field")
  @Code(of = Cache.class, member = "size", part = Code.Part.SIGNATURE)
  static class Field {}

  @Slide("Java")
  @Code(value = "int x = 1;", language = "java", compile = true)
  static class Java {}

  static class Cache {
    int size;
  }
}

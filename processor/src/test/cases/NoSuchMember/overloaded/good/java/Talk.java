import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Two")
  @Code(of = Cache.class, member = "put(String, List<String>, Object...)")
  static class Two {}

  @Slide("None")
  @Code(of = Cache.class, member = "put(java.lang.String, int)")
  static class None {}

  @Slide("Constructor")
  @Code(of = Cache.class, member = "new(int)")
  static class Constructor {}

  @Slide("Field")
  @Code(of = Cache.class, member = "size")
  static class Field {}

  @Slide("Method")
  @Code(of = Cache.class, member = "size()")
  static class Method {}

  static final class Cache {
    int size;

    Cache() {}

    Cache(int size) {
      this.size = size;
    }

    int put(String key, int value) {
      return size + value;
    }

    int put(String key, java.util.List<String> values, Object... more) {
      return size;
    }

    int size() {
      return size;
    }
  }
}

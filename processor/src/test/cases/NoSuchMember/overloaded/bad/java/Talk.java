import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Two")
  // error [NoSuchMember] @Code.member: Cache has 2 members "put"; write "put(String, int)" or
  //     "put(String, List, Object[])"
  @Code(of = Cache.class, member = "put")
  static class Two {}

  @Slide("None")
  // error [NoSuchMember] @Code.member: Cache has no member "put(String)"; write
  //     "put(String, int)" or "put(String, List, Object[])"
  @Code(of = Cache.class, member = "put(String)")
  static class None {}

  @Slide("Constructor")
  // error [NoSuchMember] @Code.member: Cache has 2 members "new"; write "new()" or "new(int)"
  @Code(of = Cache.class, member = "new")
  static class Constructor {}

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

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  enum Level {
    LOW,
    HIGH
  }

  @Slide("Constant")
  @Code(of = Level.class, member = "LOW")
  static class Constant {}

  static class Base {
    void start() {}
  }

  @Slide("Method")
  @Code(of = Base.class, member = "start")
  static class Method {}
}

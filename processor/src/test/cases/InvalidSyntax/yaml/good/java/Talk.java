import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(value = "a:\n  …\n  b: 2", language = "yaml")
  static class Sample {}
}

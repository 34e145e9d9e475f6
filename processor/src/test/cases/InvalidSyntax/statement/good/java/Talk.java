import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(value = "int one = 1;\nint two = 2;", language = "java")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(value = "a {\n  color: red;\n  …\n}", language = "css")
  static class Sample {}
}

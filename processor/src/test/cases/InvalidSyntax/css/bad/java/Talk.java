import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // warning [InvalidSyntax] @Code.value: line 2, column 3: the declaration "color red" is skipped: no ":" after "color"
  @Code(value = "a {\n  color red;\n}", language = "css")
  static class Sample {}
}

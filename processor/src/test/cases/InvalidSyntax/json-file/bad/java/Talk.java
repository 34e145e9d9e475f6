import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.file: line 4, column 1: a name in double quotes is expected, at "}"
  @Code(file = "code/plan.json")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.file: line 5, column 10: this is no JSON, at ","
  @Code(file = "code/plan.json", region = "shown")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [EmptyDiff] @Diff.to: this is the same code as in from, line by line
  @Diff(from = @Code(value = "x = 1\ny = 2", language = "python"), to = @Code("x = 1\ny = 2\n"))
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Diff(
      from = @Code(file = "a.py", region = "before"),
      // javac error [EmptyDiff] @Diff.to.file: this is the same code as in from, line by line
      // at "a.py"
      // ecj error [EmptyDiff] @Diff.to.file: this is the same code as in from, line by line
      to = @Code(file = "a.py", region = "same"))
  static class Sample {}
}

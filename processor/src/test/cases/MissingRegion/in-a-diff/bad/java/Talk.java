import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingRegion] @Diff.from.region: no region "befor" in a.py; did you mean "before"?
  // error [LineOutOfRange] @Diff.to.lines: "99" names line 99, but a.py has 14 lines
  @Diff(from = @Code(file = "a.py", region = "befor"), to = @Code(file = "a.py", lines = "99"))
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BadValue] @Diff.context: -1 is out of bounds; give a number at least 0
  @Diff(from = @Code("x"), to = @Code("y"), context = -1)
  static class Sample {}
}

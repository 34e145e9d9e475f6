import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // warning [IgnoredOption] @Diff.from.lineNumbers: does nothing in a diff; the caption and the
  //     fragment are those of @Diff
  // warning [IgnoredOption] @Diff.to.caption: does nothing in a diff; the caption and the fragment
  //     are those of @Diff
  @Diff(from = @Code(value = "x", lineNumbers = true), to = @Code(value = "y", caption = "New"))
  static class Sample {}
}

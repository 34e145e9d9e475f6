import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Slide;

/** Code on slides, as CodeStepsIT looks at it. */
@Deck("Steps")
class Steps {
  @Slide("Ranges")
  @Code(
      file = "code/cache.py",
      region = "cache",
      highlight = {"1", "4,6-7", "", "7-8"})
  static class Ranges {}

  @Slide("Regions")
  @Code(
      file = "code/cache.py",
      region = "cache",
      highlight = {"hit", "miss", "", "again"})
  static class Regions {}

  @Slide("Without numbers")
  @Code(
      file = "code/cache.py",
      region = "cache",
      highlight = {"again", "1,5"},
      numbering = Code.Numbering.NONE)
  static class Unnumbered {}

  @Slide("Numbers of the file")
  @Code(
      file = "code/cache.py",
      region = "cache",
      highlight = {"miss", "4"},
      numbering = Code.Numbering.FILE)
  static class FileNumbers {}

  @Slide("Lines of the file")
  @Code(file = "code/cache.py", lines = "1,7-", numbering = Code.Numbering.FILE)
  static class FileLines {}

  @Slide("A diff")
  @Diff(
      from = @Code(file = "code/cache.py", region = "cache"),
      to = @Code(file = "code/shorter.py"))
  static class ADiff {}

  @Slide(value = "Before", autoAnimate = true)
  static class Before {
    @Code(file = "code/shorter.py")
    Block code;
  }

  @Slide(value = "After", autoAnimate = true)
  static class After {
    @Code(file = "code/cache.py", region = "cache")
    Block code;
  }
}

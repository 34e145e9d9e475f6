import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Diff;
import dev.lectern.Language;
import dev.lectern.Slide;
import java.util.List;

@Slide("Code")
class Codes {
  @Code(
      file = "code/tap.py",
      region = "open",
      highlight = {"1", "2-3"},
      lineNumbers = true,
      caption = "A tap",
      fragment = true)
  Block region;

  @Slide("Lines of a file")
  @Code(file = "code/tap.py", lines = "1,3-5", numbering = Code.Numbering.FILE)
  static class Lines {}

  @Slide("Code in place")
  @Code(value = "int drops = \"many\";", language = Language.JAVA, expect = "incompatible types")
  static class InPlace {
    @Code(value = "int drops = 3;", language = Language.JAVA, compile = true)
    Block compiled;
  }

  @Slide("Code of the build")
  @Code(of = Basin.class, member = "fill", part = Code.Part.BODY)
  static class OfBuild {
    @Code(of = Basin.class, member = "drops", javadoc = true)
    Block field;
  }

  @Slide("What became of it")
  @Diff(
      from = @Code(file = "code/tap.py"),
      to = @Code(file = "code/tap2.py"),
      context = 1,
      caption = "A tap, mended",
      fragment = true)
  static class Became {}

  /** Holds water. */
  static class Basin {
    /** What is in it. */
    private List<String> drops = List.of();

    void fill() {
      drops = List.of("drip", "drop");
    }
  }
}

import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Diff;
import dev.lectern.Language;
import dev.lectern.Rule;
import dev.lectern.Slide;
import dev.lectern.processor.diagnostic.Suggestions;
import java.util.List;

/** Every form of code on slides, mostly of this repository's own sources. */
@Deck("Forms of code")
class Forms {
  @Slide("A file")
  @Code(file = "code/shorter.py", caption = "Its *name* tells the language")
  static class AFile {}

  @Slide("A region that IDEs fold")
  @Code(
      file = "code/cache.py",
      region = "cache",
      highlight = {"hit", "miss", "1,4-5", ""})
  static class IdeRegion {}

  @Slide("A region of AsciiDoc")
  @Code(file = "code/cache.py", region = "hit")
  static class AsciidocRegion {}

  @Slide("A region of a Javadoc snippet")
  @Code(file = "code/cache.py", region = "miss", numbering = Code.Numbering.FILE)
  static class SnippetRegion {}

  @Slide("Lines")
  @Code(file = "code/cache.py", lines = "1,4,7-", lineNumbers = true)
  static class Lines {}

  @Slide("A type")
  @Code(of = Block.class, javadoc = false)
  static class AType {}

  @Slide("The head of a type with its Javadoc")
  @Code(of = Suggestions.class, part = Code.Part.SIGNATURE, javadoc = true)
  static class AHead {}

  @Slide("A member of another module")
  @Code(of = Rule.class, member = "code")
  static class AMember {}

  @Slide("A member of this compilation")
  @Code(of = Suggestions.class, member = "didYouMean", javadoc = true)
  static class Compiled {}

  @Slide("Parts of a member")
  static class Parts {
    @Code(of = Suggestions.class, member = "lastName", part = Code.Part.SIGNATURE)
    Block signature;

    @Code(of = Suggestions.class, member = "lastName", part = Code.Part.BODY)
    Block body;

    @Code(of = Suggestions.class, member = "MOST")
    Block field;

    @Code(of = Suggestions.class, member = "new")
    Block constructor;

    @Code(of = Code.class, member = "Part", part = Code.Part.SIGNATURE)
    Block nested;

    @Code(of = Rule.class, member = "LONG_CODE", part = Code.Part.SIGNATURE)
    Block constant;
  }

  @Slide("An overloaded member")
  static class Overloaded {
    @Code(of = Forms.class, member = "shown(int)")
    Block one;

    @Code(of = Forms.class, member = "shown(List, int[])")
    Block several;
  }

  @Slide("A method of the slide")
  static class OwnMethod {
    @Code(part = Code.Part.BODY)
    String use() {
      return Suggestions.didYouMean("lgo.png", List.of("logo.png")); // compiled
    }
  }

  @Slide("Compiled snippets")
  static class Snippets {
    @Code(value = "dev.lectern.Rule.LONG_CODE.code()", language = Language.JAVA, compile = true)
    Block value;

    @Code(
        value =
            """
            import dev.lectern.Rule;
            for (Rule rule : Rule.values()) {
              System.out.println(rule.code());
            }
            """,
        language = Language.JAVA,
        compile = true)
    Block statements;

    @Code(value = "int answer = \"42\";", language = Language.JAVA, expect = "incompatible types")
    Block refused;
  }

  @Slide("A diff")
  @Diff(
      from = @Code(file = "code/cache.py", region = "cache"),
      to = @Code(file = "code/shorter.py"))
  static class ADiff {}

  @Slide("JSON")
  @Code(
      file = "code/tp_plan.json",
      highlight = {"2-4", "5"})
  static class Json {}

  @Slide("XML")
  @Code(file = "code/lifecycle-mapping-metadata.xml", lines = "3-5")
  static class Xml {}

  @Slide("YAML")
  @Code(file = "code/build.yaml")
  static class Yaml {}

  @Slide("TOML")
  @Code(file = "code/deck.toml")
  static class Toml {}

  @Slide("Properties")
  @Code(file = "code/lectern.properties")
  static class Properties {}

  @Slide("CSV")
  @Code(file = "code/models.csv", language = Language.PLAINTEXT)
  static class Csv {}

  @Slide("HTML")
  @Code(file = "code/frame.html", lines = "1-4")
  static class Html {}

  @Slide("CSS")
  @Code(file = "code/talk.css", lines = "1-8")
  static class Css {}

  @Slide("SQL")
  @Code(file = "code/models.sql")
  static class Sql {}

  static String shown(int line) {
    return "line " + line;
  }

  static String shown(List<String> names, int[] lines) {
    return names + " " + lines.length;
  }
}

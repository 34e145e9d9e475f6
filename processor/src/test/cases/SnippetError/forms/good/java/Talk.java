import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  record Answer(String text) {}

  @Slide("Statements")
  @Code(
      value = "var list = List.of(new Talk.Answer(\"yes\"));\nThread.sleep(1);",
      language = "java",
      compile = true)
  static class Statements {}

  @Slide("Function")
  @Code(
      value = "if (1 < 2) {\n  return \"less\";\n}",
      language = "java",
      compile = true)
  static class Function {}

  @Slide("Call")
  @Code(value = "System.out.println(1)", language = "java", compile = true)
  static class Call {}

  @Slide("Value")
  @Code(value = "Stream.of(1, 2).map(x -> x + 1).toList()", language = "java", compile = true)
  static class Value {}

  @Slide("Members")
  @Code(
      value = "private final int size;\n\nPoint(int size) {\n  this.size = size;\n}",
      language = "java",
      compile = true)
  static class Members {}

  @Slide("Types")
  @Code(
      value =
          """
          import java.time.Duration;

          public sealed interface Shape permits Circle {}

          record Circle(Duration d) implements Shape {
            static final Shape SMALL = new Circle(Duration.ZERO);
          }
          """,
      language = "java",
      compile = true)
  static class Types {}

  @Slide("Same names")
  @Code(value = "record Circle(int r) {}", language = "java", compile = true)
  static class SameNames {}

  @Slide("File")
  @Code(
      value = "package a;\n\npublic class Circle {}",
      language = "java",
      compile = true)
  static class File {}

  @Slide("Annotations")
  @Code(
      value = "import dev.lectern.Slide;\n\n@Slide(\"First\")",
      language = "java",
      compile = true)
  static class Annotations {}

  @Slide("Left out")
  @Code(
      value = "static int answer(String question) {\n  …\n}",
      language = "java",
      compile = true)
  static class LeftOut {}
}

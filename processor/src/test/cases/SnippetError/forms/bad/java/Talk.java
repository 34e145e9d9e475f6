import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  record Answer(String text) {}

  @Slide("Renamed")
  // error [SnippetError] @Code.value: line 2, column 22: cannot find symbol: method words()
  @Code(value = "var answer = new Talk.Answer(\"yes\");\nString words = answer.words();", language = "java", compile = true)
  static class Renamed {}

  @Slide("Flow")
  // error [SnippetError] @Code.value: line 1, column 15: missing return statement
  @Code(value = "int answer() {}", language = "java", compile = true)
  static class Flow {}

  @Slide("Elsewhere")
  // error [SnippetError] @Code.value: line 1, column 1: cannot find symbol: class Circle
  @Code(value = "Circle c = null;", language = "java", compile = true)
  static class Elsewhere {}

  @Slide("Circle")
  @Code(value = "record Circle(int r) {}", language = "java", compile = true)
  static class OfItsOwn {}

  @Slide("Two")
  // error [SnippetError] @Code.value: line 1, column 11: incompatible types: String cannot be
  //     converted to int
  // error [SnippetError] @Code.value: line 2, column 16: incompatible types: int cannot be
  //     converted to String
  @Code(value = "int one = \"1\";\n  String two = 2;", language = "java", compile = true)
  static class Two {}

  @Slide("Imports")
  // error [SnippetError] @Code.value: line 1, column 17: cannot find symbol: class Lists
  @Code(value = "import java.util.Lists;\n\nclass A {}", language = "java", compile = true)
  static class Imports {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", codeLanguage = "java")
class Talk {
  @Slide("Statements")
  @Code("for (int i = 0; i < 3; i++) {\n  System.out.println(i);\n}")
  static class Statements {}

  @Slide("Members")
  @Code("private static final int ONE = 1;\n\n@Override\npublic String toString() {\n  …\n}")
  static class Members {}

  @Slide("Constructor")
  @Code("Point(int x, int y) {\n  this.x = x;\n}")
  static class Constructor {}

  @Slide("Value")
  @Code("names.stream().map(String::strip).toList()")
  static class Value {}

  @Slide("File")
  @Code("package a;\n\nimport java.util.List;\n\npublic class A {}")
  static class File {}

  @Slide("Types")
  @Code("import java.util.List;\n\nrecord A(List<String> names) {}\n\nenum B { C }")
  static class Types {}

  @Slide("Annotations")
  @Code("@Deprecated\n@SuppressWarnings(\"unchecked\")")
  static class Annotations {}

  @Slide("Left out")
  @Code("void run(String... names) {\n  ...\n  names.clone(…); // ...\n}")
  static class LeftOut {}
}

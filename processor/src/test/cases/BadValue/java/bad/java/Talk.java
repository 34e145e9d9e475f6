import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Number")
  // error [BadValue] @Code.of: "int" is no class, so it has no source
  @Code(of = int.class)
  static class Number {}

  @Slide("Array")
  // error [BadValue] @Code.of: "java.lang.String[]" is no class, so it has no source
  @Code(of = String[].class)
  static class Array {}

  @Slide("Field")
  // error [BadValue] @Code.part: there is nothing between braces to show
  // at Code.Part.BODY
  @Code(of = Cache.class, member = "size", part = Code.Part.BODY)
  static class Field {}

  @Slide("Python")
  // error [BadValue] @Code.compile: only Java can be compiled, and this code is python
  @Code(value = "x = 1", language = "python", compile = true)
  static class Python {}

  @Slide("Unsaid")
  // error [BadValue] @Code.expect: only Java can be compiled, and this code has no language
  @Code(value = "x = 1", expect = "x")
  static class Unsaid {}

  @Slide("Compiled")
  // error [BadValue] @Code.compile: what is shown of a class is compiled anyway; leave it out
  @Code(of = Cache.class, compile = true)
  static class Compiled {}

  static class Cache {
    int size;
  }
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Types")
  @Code(value = "int one = \"1\";", language = "java", expect = "incompatible types")
  static class Types {}

  @Slide("Whole")
  @Code(
      value = "int one = \"1\";",
      language = "java",
      expect = "incompatible types: String cannot be converted to int")
  static class Whole {}

  @Slide("Flow")
  @Code(value = "int one;\nprint(one + one);", language = "java", expect = "cannot find symbol")
  static class Flow {}

  @Slide("Return")
  @Code(value = "int one() {}", language = "java", expect = "missing return statement")
  static class Return {}

  @Slide("Syntax")
  @Code(value = "int one = ;", language = "java", expect = "illegal start of expression")
  static class Syntax {}
}

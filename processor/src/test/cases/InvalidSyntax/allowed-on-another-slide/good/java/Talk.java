import dev.lectern.Allow;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Code(value = "int one = ;", language = "java")
  @Allow(Rule.INVALID_SYNTAX)
  static class First {}

  @Slide("Second")
  @Code(value = "int one = 1;", language = "java")
  static class Second {}
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Allow(Rule.UNUSED_FILE)
  // error [InvalidSyntax] @Code.value: line 1, column 5: the end comes too early: a brace or bracket is not closed
  @Code(value = "[1, 2", language = Language.JSON)
  static class Sample {}
}

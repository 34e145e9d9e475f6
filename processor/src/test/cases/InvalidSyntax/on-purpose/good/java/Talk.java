import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Allow(Rule.INVALID_SYNTAX)
  @Code(value = "[1, 2", language = Language.JSON)
  static class Sample {}
}

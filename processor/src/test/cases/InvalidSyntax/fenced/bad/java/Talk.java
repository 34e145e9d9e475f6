import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Text.value: line 1, column 1: in this code, line 1, column 4: this is no JSON, at ", 2]"
  @Text("```json\n[1,, 2]\n```")
  static class Sample {}
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text("```json\n[1, …, 2]\n```")
  static class Sample {}
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text(
      """
      As a list:

      ```json
      [1, …, 2]
      ```
      """)
  static class Sample {}
}

import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Text.value: line 3, column 1: in this code, line 1, column 5: this is no
  // JSON, at ",, 2]"
  @Text(
      """
      As a list:

      ```json
      [1,, 2]
      ```
      """)
  static class Sample {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [LineOutOfRange] @Text.value: line 3, column 1: "3" names line 3, but 2 lines are
  //     shown
  @Text("Like this:\n\n```python 1|3\nx = 1\ny = 2\n```")
  static class Sample {}
}

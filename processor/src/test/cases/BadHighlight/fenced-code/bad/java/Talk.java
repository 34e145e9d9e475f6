import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BadHighlight] @Text.value: line 1, column 1: "1-" is no step; write lines and
  //     ranges as in "2,4-5"
  @Text("```python 1-|2\nx = 1\ny = 2\n```")
  static class Sample {}
}

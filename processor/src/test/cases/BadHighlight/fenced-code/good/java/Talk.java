import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Text("```python 1|2\nx = 1\ny = 2\n```")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.value: line 2, column 3: mapping values are not allowed here
  @Code(value = "a: 1\n b: 2", language = "yaml")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.value: line 3, column 1: unexpected 'c', expected ], a comma, or a newline
  @Code(value = "a = 1\nb = [1, 2\nc = 3", language = "toml")
  static class Sample {}
}

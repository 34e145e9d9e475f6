import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [InvalidSyntax] @Code.file: line 3: record 3 has 1 field, but first record had 2 fields
  @Code(file = "data/models.csv")
  static class Sample {}
}

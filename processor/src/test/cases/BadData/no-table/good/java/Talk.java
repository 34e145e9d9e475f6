import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Table;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Table("| a | b |\n|---|---|\n| 1 | 2 |")
  static class Sample {}
}

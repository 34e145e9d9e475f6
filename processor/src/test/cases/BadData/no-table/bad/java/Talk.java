import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Table;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BadData] @Table.value: this is no table; write rows as "| a | b |" and a line
  //     "|---|---|" after the first
  @Table("a | b")
  static class Sample {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Table;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BadData] @Table.value: row 2 has 3 cells, but the header has 2; write a "|" that is text
  //     as "\|"
  @Table("""
      | a      | b |
      |--------|--:|
      | `x\\|y` | 1 |
      | c | 2 | 3 |
      """)
  static class Sample {}
}

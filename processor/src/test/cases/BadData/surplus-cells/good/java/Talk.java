import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Table;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Table("""
      | a      | b |
      |--------|--:|
      | `x\\|y` | 1 |
      | c | 2 |
      """)
  static class Sample {}

  @Slide("In HTML")
  @Table("""
      <table>
        <tr><th>a</th></tr>
        <tr><td>b | c</td></tr>
      </table>
      """)
  static class InHtml {}
}

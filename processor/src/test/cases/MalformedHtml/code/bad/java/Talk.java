import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MalformedHtml] @Bullets.value[1]: "List<String>" looks like code, and <String> is
  //     taken for a tag; put code in backticks: `List<String>`
  @Bullets({"A `List<String>`", "A List<String>"})
  static class Sample {}
}

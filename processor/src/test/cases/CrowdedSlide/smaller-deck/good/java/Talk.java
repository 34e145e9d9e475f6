import dev.lectern.Deck;
import dev.lectern.Quote;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Said of caches")
  @Quote(
      value =
          "There are only two hard things in computer science: cache invalidation and naming things.",
      cite = "Phil Karlton")
  @Text("And off-by-one errors, as somebody added.")
  static class SaidOfCaches {}
}

import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Cache")
  static class First {
    @Text("Here it is:")
    Block text;

    @Code(of = Talk.First.Cache.class)
    Block cache;

    static class Cache {}
  }
}

import dev.lectern.Block;
import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {
    @Text("Hello")
    Block text;

    @Bullets("One.")
    Block list;
  }
}

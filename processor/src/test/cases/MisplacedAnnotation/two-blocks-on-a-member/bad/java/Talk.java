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
    // error [MisplacedAnnotation] @Bullets: a member carries one block, and this one has @Text
    //     already; put @Bullets on a member of its own
    // at @Bullets("One.")
    @Bullets("One.")
    Block text;
  }
}

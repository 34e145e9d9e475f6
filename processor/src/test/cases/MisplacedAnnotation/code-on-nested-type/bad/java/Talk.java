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

    // error [MisplacedAnnotation] @Code: nested types carry no content, since compilers list them
    //     before all members; write @Code(of = Talk.First.Cache.class) on the slide or on a field
    //     of it
    // at @Code
    @Code
    static class Cache {}
  }
}

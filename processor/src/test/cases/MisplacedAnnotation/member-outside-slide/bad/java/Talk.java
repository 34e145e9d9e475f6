import dev.lectern.Block;
import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {}

  static class Helper {
    // error [MisplacedAnnotation] @Code: belongs on a member of a slide; Helper is not annotated
    //     with @Slide
    // at @Code("x = 1")
    @Code("x = 1")
    Block code;
  }
}

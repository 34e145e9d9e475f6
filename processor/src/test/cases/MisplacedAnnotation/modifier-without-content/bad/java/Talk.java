import dev.lectern.Block;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Fragment;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {
    // error [MisplacedAnnotation] @Fragment: says how a block appears, but this member carries
    //     none; add @Text, @Code, @Image or another one
    // at @Fragment
    @Fragment
    // error [MisplacedAnnotation] @Css: says how a block appears, but this member carries none; add
    //     @Text, @Code, @Image or another one
    @Css(classes = "wide")
    Block text;
  }
}

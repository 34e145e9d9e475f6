import dev.lectern.Deck;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Deck("Talk")
// error [MisplacedAnnotation] @Notes: belongs on a slide; this class is not annotated with @Slide
@Notes("Wave.")
class Talk {
  @Slide("First")
  static class First {}
}

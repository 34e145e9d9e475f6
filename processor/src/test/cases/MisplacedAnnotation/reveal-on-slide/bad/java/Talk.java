import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [MisplacedAnnotation] @Reveal: belongs on a class with @Deck
  @Reveal(hash = true)
  static class First {}
}

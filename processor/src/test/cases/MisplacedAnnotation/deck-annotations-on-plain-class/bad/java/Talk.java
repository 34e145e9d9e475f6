import dev.lectern.Allow;
import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {}

  // error [MisplacedAnnotation] @Background: belongs on a class with @Deck or @Slide
  @Background(color = "#000")
  // error [MisplacedAnnotation] @Allow: belongs on a class with @Deck or @Slide
  @Allow(Rule.HEAVY_FILE)
  // error [MisplacedAnnotation] @Reveal: belongs on a class with @Deck
  @Reveal(hash = true)
  static class Plain {}
}

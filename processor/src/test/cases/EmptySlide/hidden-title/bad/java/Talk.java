import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  // warning [EmptySlide] @Slide: nothing is shown: no content and no title to be seen
  // at @Slide(value = "A pause", showTitle = false)
  @Slide(value = "A pause", showTitle = false)
  static class Pause {}
}

import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  // warning [CrowdedSlide] @Slide: about 165 % of the slide's height is needed, most of it by
  //     @Bullets; split the slide or shorten it
  // at @Slide("Sixteen")
  @Slide("Sixteen")
  @Bullets({
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen"
  })
  static class Sixteen {}
}

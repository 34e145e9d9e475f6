import dev.lectern.Animate;
import dev.lectern.Block;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  // error [BadValue] @Slide.autoAnimateDuration: -1.0 is out of bounds; give a number at least 0
  // error [BadValue] @Slide.timing: -2 is out of bounds; give a number at least 0
  // error [BadValue] @Slide.autoSlide: -3 is out of bounds; give a number at least 0
  @Slide(value = "First", autoAnimate = true, autoAnimateDuration = -1, timing = -2, autoSlide = -3)
  static class First {
    @Text("One.")
    // error [BadValue] @Animate.delay: -0.5 is out of bounds; give a number at least 0
    // at -0.5
    @Animate(value = Animate.Effect.FADE_IN, delay = -0.5)
    Block text;
  }
}

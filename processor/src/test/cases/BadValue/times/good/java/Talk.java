import dev.lectern.Animate;
import dev.lectern.Block;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide(value = "First", autoAnimate = true, autoAnimateDuration = 1, timing = 2, autoSlide = 3)
  static class First {
    @Text("One.")
    @Animate(value = Animate.Effect.FADE_IN, delay = 0.5)
    Block text;
  }
}

import dev.lectern.Deck;
import dev.lectern.Lead;
import dev.lectern.Reveal;
import dev.lectern.Slide;
import dev.lectern.Transition;

@Deck("Talk")
// error [BadValue] @Reveal.totalTime[1]: one value is enough; leave out this one
// at 900
@Reveal(totalTime = {600, 900})
class Talk {
  // error [BadValue] @Slide.transition[1]: one value is enough; leave out this one
  // at Transition.ZOOM
  @Slide(value = "First", transition = {Transition.FADE, Transition.ZOOM})
  @Lead("Something.")
  static class First {}
}

import dev.lectern.Deck;
import dev.lectern.Lead;
import dev.lectern.Reveal;
import dev.lectern.Slide;
import dev.lectern.Transition;

@Deck("Talk")
@Reveal(totalTime = 600)
class Talk {
  @Slide(value = "First", transition = Transition.FADE)
  @Lead("Something.")
  static class First {}
}

import dev.lectern.Animate;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {}
  @Slide("Second")
  @Animate(Animate.Effect.FADE_IN)
  @Css(classes = "wide")
  static class Second {}
}

import dev.lectern.Animate;
import dev.lectern.Css;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {}

  // error [MisplacedAnnotation] @Animate: belongs on a slide; this class is not annotated with
  //     @Slide
  @Animate(Animate.Effect.FADE_IN)
  // error [MisplacedAnnotation] @Css: belongs on a slide; this class is not annotated with @Slide
  @Css(classes = "wide")
  static class Second {}
}

import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  static class First {}

  // error [MisplacedAnnotation] @Text: belongs on a slide; this class is not annotated with @Slide
  // at @Text("Hello")
  @Text("Hello")
  static class Second {}
}

import dev.lectern.Deck;
import dev.lectern.Heading;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // warning [SkippedHeading] @Heading.level: level 4 after level 2; the next is 3
  @Heading(value = "Deep", level = 4)
  static class Sample {}
}

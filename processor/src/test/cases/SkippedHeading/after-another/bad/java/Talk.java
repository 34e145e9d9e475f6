import dev.lectern.Block;
import dev.lectern.Deck;
import dev.lectern.Heading;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide(value = "Sample", level = 1)
  static class Sample {
    @Heading("Two")
    Block two;

    // warning [SkippedHeading] @Heading.level: level 4 after level 2; the next is 3
    @Heading(value = "Four", level = 4)
    Block four;
  }
}

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

    @Heading(value = "Three", level = 3)
    Block three;
  }
}

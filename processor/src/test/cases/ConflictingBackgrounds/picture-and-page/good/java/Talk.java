import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Background(color = "#000", image = "img/a.svg")
  static class Sample {}
}

import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide(value = "A pause", showTitle = false)
  @Background(color = "#000")
  static class Pause {}
}

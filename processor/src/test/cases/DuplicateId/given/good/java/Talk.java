import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide(value = "One", id = "same")
  static class One {}
  @Slide(value = "Two", id = "other")
  static class Two {}
}

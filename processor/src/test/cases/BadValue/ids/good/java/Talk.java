import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", id = "a-b", lang = "pt-BR")
class Talk {
  @Slide(value = "One", id = "one")
  static class One {}

  @Slide(value = "Two", id = "a_b")
  static class Two {}
}

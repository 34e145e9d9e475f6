import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", codeLanguage = "java")
class Talk {
  @Slide("Sample")
  @Code("int x;")
  static class Sample {}
}

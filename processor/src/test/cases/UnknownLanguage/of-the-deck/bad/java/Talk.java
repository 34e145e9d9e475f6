import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

// error [UnknownLanguage] @Deck.codeLanguage: highlight.js knows no language "jav"; did you
//     mean "java"?
@Deck(value = "Talk", codeLanguage = "jav")
class Talk {
  @Slide("Sample")
  @Code("int x;")
  static class Sample {}
}

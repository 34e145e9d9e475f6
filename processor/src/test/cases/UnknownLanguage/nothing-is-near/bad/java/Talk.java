import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [UnknownLanguage] @Code.language: highlight.js knows no language "english"
  @Code(value = "x = 1", language = "english")
  static class Sample {}
}

import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [UnknownLanguage] @Code.language: highlight.js knows no language "pyhton"; did you
  //     mean "python"?
  @Code(value = "x = 1", language = "pyhton")
  static class Sample {}
}

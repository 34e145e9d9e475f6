import dev.lectern.Deck;
import dev.lectern.Lead;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [UnknownLanguage] @Lead.value: line 3, column 1: highlight.js knows no language
  //     "jsn"; did you mean "js" or "json" or "jsp"?
  @Lead("See\n\n```jsn\n{}\n```")
  static class Sample {}
}

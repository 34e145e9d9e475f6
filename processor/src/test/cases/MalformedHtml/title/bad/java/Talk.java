import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  // error [MalformedHtml] @Slide.value: <spam> is not an HTML element; put code in backticks:
  //     `<spam>`; did you mean "span"?
  @Slide("A <spam>title</spam>")
  static class Sample {}
}

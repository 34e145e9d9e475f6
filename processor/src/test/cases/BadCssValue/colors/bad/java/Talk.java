import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

// error [BadCssValue] @Background.color: "blck" is no CSS colour; did you mean "black"?
@Background(color = "blck")
@Deck("Talk")
class Talk {
  @Slide("Name")
  // error [BadCssValue] @Background.color: "tomatoe" is no CSS colour; did you mean "tomato"?
  @Background(color = "tomatoe")
  @Text("Words.")
  static class Name {}

  @Slide("Digits")
  // error [BadCssValue] @Background.color: "#12345" is no CSS colour: 3, 4, 6 or 8 of 0-9 and a-f
  //     stand after "#"
  @Background(color = "#12345")
  @Text("Words.")
  static class Digits {}

  @Slide("Hash")
  // error [BadCssValue] @Background.color: "1b1b1b" is no CSS colour; write a name such as "teal",
  //     "#1b1b1b" or "rgb(27 27 27)"
  @Background(color = "1b1b1b")
  @Text("Words.")
  static class Hash {}

  @Slide("Function")
  // error [BadCssValue] @Background.color: "rgb(27 27)" is no CSS colour: rgb() takes three numbers
  //     and perhaps an alpha, as in "rgb(27 27 27 / 50%)"
  @Background(color = "rgb(27 27)")
  @Text("Words.")
  static class Function {}

  @Slide("Mistyped")
  // error [BadCssValue] @Background.color: "rbg(1, 2, 3)" is no CSS colour; did you mean "rgb"?
  @Background(color = "rbg(1, 2, 3)")
  @Text("Words.")
  static class Mistyped {}

  @Slide("Two")
  // error [BadCssValue] @Background.color: "red; margin: 0" is not one CSS colour; write a name such
  //     as "teal", "#1b1b1b" or "rgb(27 27 27)"
  @Background(color = "red; margin: 0")
  @Text("Words.")
  static class Two {}
}

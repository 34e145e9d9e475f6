import dev.lectern.*;

@Deck("Talk")
@Brand(
    // error [BadCssValue] @Brand.accent: "tomatoe" is no CSS colour; did you mean "tomato"?
    accent = "tomatoe",
    // error [BadCssValue] @Brand.accentOnLight: "#12345" is no CSS colour: 3, 4, 6 or 8 of 0-9 and a-f
    //     stand after "#"
    accentOnLight = "#12345",
    // error [BadCssValue] @Brand.onAccent: "#ggg" is no CSS colour: 3, 4, 6 or 8 of 0-9 and a-f stand
    //     after "#"
    onAccent = "#ggg",
    headingFont = {
      // error [BadValue] @Brand.headingFont[0].weights: 0 is out of bounds; give a number from 1 to
      //     1000
      @Brand.Font(value = "a.ttf", weights = 0),
      // error [BadValue] @Brand.headingFont[1].weights[1]: the greatest weight, 400, is not above
      //     the least, 700
      @Brand.Font(value = "a.ttf", weights = {700, 400}),
      // error [BadValue] @Brand.headingFont[2].weights[2]: weights are one number, or of a variable
      //     font the least and the greatest
      @Brand.Font(value = "a.ttf", weights = {100, 400, 900}),
      // error [BadValue] @Brand.headingFont[3]: weights are one number, or of a variable font the
      //     least and the greatest
      @Brand.Font(value = "a.ttf", weights = {})
    },
    // javac error [FileKind] @Brand.codeFont: "a.txt" is no font; the names of fonts end in .woff2,
    //     .woff, .ttf or .otf
    codeFont = @Brand.Font("a.txt"))
// ecj error [FileKind] @Brand.codeFont: "a.txt" is no font; the names of fonts end in .woff2,
//     .woff, .ttf or .otf
class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}
}

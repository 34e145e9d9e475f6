import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Name")
  // error [BadCssValue] @Background.gradient: "liner-gradient" is no CSS gradient; did you mean
  //     "linear-gradient"?
  @Background(gradient = "liner-gradient(red, blue)")
  @Text("Words.")
  static class Name {}

  @Slide("Stop")
  // error [BadCssValue] @Background.gradient: "tomatoe" is no CSS colour; did you mean "tomato"?
  @Background(gradient = "linear-gradient(to right, navy, tomatoe)")
  @Text("Words.")
  static class Stop {}

  @Slide("Comma")
  // error [BadCssValue] @Background.gradient: "linear-gradient(to right navy, black)": a "," is
  //     missing before "navy"
  @Background(gradient = "linear-gradient(to right navy, black)")
  @Text("Words.")
  static class Comma {}

  @Slide("Commas")
  // error [BadCssValue] @Background.gradient: "radial-gradient(navy,, black)" has a "," too many
  @Background(gradient = "radial-gradient(navy,, black)")
  @Text("Words.")
  static class Commas {}

  @Slide("Nothing")
  // error [BadCssValue] @Background.gradient: "conic-gradient(from 45deg)" has no colour in it
  @Background(gradient = "conic-gradient(from 45deg)")
  @Text("Words.")
  static class Nothing {}

  @Slide("Color")
  // error [BadCssValue] @Background.gradient: "navy" is no CSS gradient; write it as in
  //     "linear-gradient(to right, #283048, #859398)"
  @Background(gradient = "navy")
  @Text("Words.")
  static class Color {}
}

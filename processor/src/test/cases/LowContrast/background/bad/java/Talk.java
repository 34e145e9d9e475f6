import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Middle")
  // warning [LowContrast] @Background.color: text in #2c3038 has a contrast of 3.73 to 1 against
  //     #888888, and needs 4.5; a background of #979797, opaque, would do
  @Background(color = "#888")
  @Text("Words.")
  static class Middle {}

  @Slide("Veil")
  // warning [LowContrast] @Background.color: text in #2c3038 has a contrast of 1.03 to 1 against
  //     #2c2d32, and needs 4.5; a background of #2b2d31, opaque, would do
  @Background(color = "rgba(255, 255, 255, 0.1)")
  @Text("Words.")
  static class Veil {}

  @Slide("Ends")
  // warning [LowContrast] @Background.gradient: text in #d9dde5 has a contrast of 1.19 to 1 against
  //     #f0f0f0, and needs 4.5
  @Background(gradient = "linear-gradient(to right, #14161b, #f0f0f0)")
  @Text("Words.")
  static class Ends {}
}

import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Dark")
  @Background(color = "#14161b")
  @Text("Words.")
  static class Dark {}

  @Slide("Light")
  @Background(color = "white")
  @Text("Words.")
  static class Light {}

  @Slide("Bright")
  @Background(color = "#979797")
  @Text("Words.")
  static class Bright {}

  @Slide("TitleOnly")
  @Background(color = "#888")
  static class TitleOnly {}

  @Slide("Ends")
  @Background(gradient = "linear-gradient(to right, #14161b, #203040)")
  @Text("Words.")
  static class Ends {}

  @Slide("Unknown")
  @Background(color = "oklch(60% 0.1 20)")
  @Text("Words.")
  static class Unknown {}

  @Slide("Own")
  @Background(color = "var(--brand)")
  @Text("Words.")
  static class Own {}

  @Slide("Faint")
  @Background(gradient = "linear-gradient(rgb(255 255 255 / 5%), transparent)")
  @Text("Words.")
  static class Faint {}
}

import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Slide0")
  @Background(color = "black")
  static class Slide0 {}

  @Slide("Slide1")
  @Background(color = "Tomato")
  static class Slide1 {}

  @Slide("Slide2")
  @Background(color = "#1b1b")
  static class Slide2 {}

  @Slide("Slide3")
  @Background(color = "#1b1b1bcc")
  static class Slide3 {}

  @Slide("Slide4")
  @Background(color = "rgb(1, 2, 3)")
  static class Slide4 {}

  @Slide("Slide5")
  @Background(color = "rgb(1 2 3 / 50%)")
  static class Slide5 {}

  @Slide("Slide6")
  @Background(color = "hsl(210deg 20% 10%)")
  static class Slide6 {}

  @Slide("Slide7")
  @Background(color = "hwb(200 5% 80%)")
  static class Slide7 {}

  @Slide("Slide8")
  @Background(color = "oklch(30% 0.1 20)")
  static class Slide8 {}

  @Slide("Slide9")
  @Background(color = "oklch(from red l c 30)")
  static class Slide9 {}

  @Slide("Slide10")
  @Background(color = "color-mix(in srgb, black, navy 20%)")
  static class Slide10 {}

  @Slide("Slide11")
  @Background(color = "color(display-p3 0 0 0)")
  static class Slide11 {}

  @Slide("Slide12")
  @Background(color = "var(--r-background-color)")
  static class Slide12 {}

  @Slide("Slide13")
  @Background(color = "light-dark(white, black)")
  static class Slide13 {}

  @Slide("Slide14")
  @Background(color = "rgb(calc(1 + 2) 0 none)")
  static class Slide14 {}

  @Slide("Slide15")
  @Background(color = "transparent")
  static class Slide15 {}

  @Slide("Slide16")
  @Background(color = "currentcolor")
  static class Slide16 {}
}

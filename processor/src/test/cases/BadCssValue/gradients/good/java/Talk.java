import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Slide0")
  @Background(gradient = "linear-gradient(to right, #111, navy 20% 40%)")
  static class Slide0 {}

  @Slide("Slide1")
  @Background(gradient = "linear-gradient(45deg, black, 30%, navy)")
  static class Slide1 {}

  @Slide("Slide2")
  @Background(gradient = "radial-gradient(circle at 50% 50%, black, transparent)")
  static class Slide2 {}

  @Slide("Slide3")
  @Background(gradient = "conic-gradient(from 0.25turn at 10px 20px, navy, black)")
  static class Slide3 {}

  @Slide("Slide4")
  @Background(gradient = "linear-gradient(in oklch longer hue, navy, black)")
  static class Slide4 {}

  @Slide("Slide5")
  @Background(gradient = "repeating-linear-gradient(-45deg, #111 0 10px, rgba(0, 0, 0, 0.5) 10px 20px)")
  static class Slide5 {}

  @Slide("Slide6")
  @Background(gradient = "radial-gradient(closest-side, navy, black), linear-gradient(black, navy)")
  static class Slide6 {}

  @Slide("Slide7")
  @Background(gradient = "linear-gradient(var(--a), var(--b))")
  static class Slide7 {}

  @Slide("Slide8")
  @Background(gradient = "linear-gradient(10% navy, calc(1px * 2) black)")
  static class Slide8 {}
}

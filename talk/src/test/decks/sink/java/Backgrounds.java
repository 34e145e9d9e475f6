import dev.lectern.Background;
import dev.lectern.Slide;
import dev.lectern.Transition;

/** What lies behind. */
@Slide(value = "Pictures behind", showTitle = false, layout = Slide.Layout.FULL_BLEED)
@Background(
    color = "#123456",
    image = {"img/drop.svg", "img/ground.svg"},
    size = "80px",
    position = "10% 20%",
    repeat = "repeat-x",
    opacity = 0.5,
    transition = Transition.SLIDE)
class Backgrounds {
  @Slide("A gradient behind")
  @Background(gradient = "linear-gradient(to right, #fff, #eee)")
  static class Gradient {}

  @Slide("A video behind")
  @Background(
      video = {"media/water.webm", "media/water.mp4"},
      loop = true,
      muted = true)
  static class Video {}

  @Slide("A page behind")
  @Background(iframe = "page/basin.html", interactive = true, preload = true)
  static class Page {}
}

import dev.lectern.AutoAnimate;
import dev.lectern.Block;
import dev.lectern.Slide;
import dev.lectern.Text;

/** Auto-animation, from slide to slide of this stack. */
@Slide(value = "A drop", autoAnimate = true, autoAnimateId = "water")
class Moves {
  @Text("Drop")
  @AutoAnimate(id = "drop")
  Block small;

  @Text("Tap")
  Block tap;

  @Slide(
      value = "A puddle",
      autoAnimate = true,
      autoAnimateId = "water",
      autoAnimateEasing = "ease-in",
      autoAnimateDuration = 0.4,
      autoAnimateUnmatched = false)
  static class Puddle {
    @Text("Puddle")
    @AutoAnimate(id = "drop", easing = "linear", duration = 0.2, delay = 0.1)
    Block large;

    @Text("Tap")
    Block tap;
  }

  @Slide(value = "Another", autoAnimate = true, autoAnimateId = "water", autoAnimateRestart = true)
  static class Another {
    @Text("Tap")
    Block tap;
  }
}

import dev.lectern.Block;
import dev.lectern.Bullets;
import dev.lectern.Css;
import dev.lectern.Fragment;
import dev.lectern.Slide;
import dev.lectern.Text;

/**
 * The order is that of the numbers; what has none comes after them, and within others after these.
 */
@Slide("Steps")
class Steps {
  @Text("Without a number.")
  @Fragment(Fragment.Effect.FADE_UP)
  Block unnumbered;

  @Text("The second.")
  @Fragment(value = Fragment.Effect.HIGHLIGHT_CURRENT_BLUE, index = 1, notes = "Now *wait*.")
  Block second;

  @Text("The first.")
  @Fragment(value = Fragment.Effect.GROW, index = 0, autoSlide = 0)
  Block first;

  @Text("With the second.")
  @Fragment(value = Fragment.Effect.CUSTOM, index = 1)
  @Css(classes = "cold")
  Block together;

  @Text("Switched off.")
  @Fragment(Fragment.Effect.DISABLED)
  Block off;

  @Bullets(
      value = {"Within one", "Within two"},
      fragments = true)
  @Fragment
  Block nested;
}

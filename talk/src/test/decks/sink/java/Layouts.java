import dev.lectern.Arrange;
import dev.lectern.Block;
import dev.lectern.Fragment;
import dev.lectern.Image;
import dev.lectern.Layout;
import dev.lectern.Lead;
import dev.lectern.Slide;
import dev.lectern.Text;

/** Where things stand. */
@Slide(value = "As wide as it gets", fitTitle = true)
class Layouts {
  @Text("A line of words that is as wide as it gets")
  @Layout(fitText = true)
  Block line;

  @Slide("All the height")
  static class Stretched {
    @Image(value = "img/ground.svg", alt = "A basin")
    @Layout(stretch = true, frame = true)
    Block picture;

    @Text("Below it.")
    Block below;
  }

  @Slide("One over the other")
  @Lead("Above all.")
  @Arrange(Arrange.Kind.STACK)
  static class Stack {
    @Image(value = "img/ground.svg", alt = "A basin", height = 300)
    @Fragment(value = Fragment.Effect.FADE_OUT, index = 0)
    Block under;

    @Image(value = "img/drop.svg", alt = "A drop", height = 200)
    @Fragment(index = 0)
    Block over;
  }

  @Slide("Side by side")
  @Arrange(
      value = Arrange.Kind.HSTACK,
      items = Arrange.Items.START,
      justify = Arrange.Justify.BETWEEN)
  static class Beside {
    @Text("Left")
    Block left;

    @Text("Right")
    Block right;
  }

  @Slide("One below the other")
  @Arrange(value = Arrange.Kind.VSTACK, items = Arrange.Items.END, justify = Arrange.Justify.END)
  static class Below {
    @Text("First")
    Block first;

    @Text("Last")
    Block last;
  }

  @Slide(value = "In the middle", layout = Slide.Layout.CENTERED)
  static class Centred {}
}

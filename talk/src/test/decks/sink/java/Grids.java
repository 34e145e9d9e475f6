import dev.lectern.Block;
import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Image;
import dev.lectern.Milestone;
import dev.lectern.Row;
import dev.lectern.Slide;
import dev.lectern.Timeline;

@Slide("Grids")
@Cards(
    value = {
      @Card(title = "Hot", text = "Tea.", fragment = true),
      @Card(title = "Cold", code = @Code(value = "ice()", language = "python")),
      @Card(image = @Image(value = "img/drop.svg", alt = "A drop", height = 60))
    },
    columns = 3,
    fragments = true,
    fragment = true)
class Grids {
  @Row(
      value = {@Card(text = "Left"), @Card(text = "Right")},
      widths = {1, 2},
      fragment = true)
  Block row;

  @Slide("A wet year")
  @Timeline(
      value = {
        @Milestone(label = "**May**", text = "It rains.", state = Milestone.State.DONE),
        @Milestone(label = "June", text = "It *pours*.", state = Milestone.State.NOW),
        @Milestone(label = "July", state = Milestone.State.NEXT)
      },
      fragments = true,
      fragment = true)
  static class Year {
    @Timeline({
      @Milestone(label = "1"),
      @Milestone(label = "2"),
      @Milestone(label = "3"),
      @Milestone(label = "4"),
      @Milestone(label = "5"),
      @Milestone(label = "6")
    })
    Block upright;
  }
}

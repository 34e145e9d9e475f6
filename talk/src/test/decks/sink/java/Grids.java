import dev.lectern.Block;
import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Code;
import dev.lectern.Image;
import dev.lectern.Row;
import dev.lectern.Slide;

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
}

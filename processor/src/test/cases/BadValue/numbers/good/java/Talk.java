import dev.lectern.Animate;
import dev.lectern.Background;
import dev.lectern.Block;
import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Fragment;
import dev.lectern.Heading;
import dev.lectern.Image;
import dev.lectern.Reveal;
import dev.lectern.Row;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck(value = "Talk", width = 1)
@Reveal(margin = 1, autoSlide = 0)
class Talk {
  @Slide(value = "Sample", level = 6, timing = 0)
  @Background(color = "#000", opacity = 1)
  @Cards(value = @Card(title = "A"), columns = 6)
  @Row(value = {@Card(title = "A"), @Card(title = "B")}, widths = {1, 1})
  @Heading(value = "H", level = 6)
  static class Sample {
    @Text("x")
    @Animate(value = Animate.Effect.BOUNCE, delay = 0)
    Block x;

    @Text("y")
    @Fragment(index = 0)
    Block y;

    @Image(value = "a.svg", alt = "", width = 1)
    Block z;
  }
}

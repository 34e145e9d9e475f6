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

// error [BadValue] @Deck.width: 0 is out of bounds; give a number at least 1
@Deck(value = "Talk", width = 0)
// error [BadValue] @Reveal.margin: 2.0 is out of bounds; give a number from 0 to 1
// error [BadValue] @Reveal.autoSlide: -1 is out of bounds; give a number at least 0
@Reveal(margin = 2, autoSlide = -1)
class Talk {
  // error [BadValue] @Slide.level: 7 is out of bounds; give a number from 1 to 6
  // error [BadValue] @Slide.timing: -1 is out of bounds; give a number at least 0
  @Slide(value = "Sample", level = 7, timing = -1)
  // error [BadValue] @Background.opacity: 1.5 is out of bounds; give a number from 0 to 1
  // warning [IgnoredOption] @Background.opacity: does nothing without image or video or iframe
  @Background(color = "#000", opacity = 1.5)
  // error [BadValue] @Cards.columns: 7 is out of bounds; give a number from 1 to 6
  @Cards(value = @Card(title = "A"), columns = 7)
  // error [BadValue] @Row.widths[1]: 0 is out of bounds; give a number at least 1
  @Row(value = {@Card(title = "A"), @Card(title = "B")}, widths = {1, 0})
  // error [BadValue] @Heading.level: 0 is out of bounds; give a number from 1 to 6
  @Heading(value = "H", level = 0)
  static class Sample {
    @Text("x")
    // error [BadValue] @Animate.delay: -1.0 is out of bounds; give a number at least 0
    @Animate(value = Animate.Effect.BOUNCE, delay = -1)
    Block x;

    @Text("y")
    // error [BadValue] @Fragment.index: -2 is out of bounds; give a number at least -1
    @Fragment(index = -2)
    Block y;

    // error [BadValue] @Image.width: -1 is out of bounds; give a number at least 1
    @Image(value = "a.svg", alt = "", width = -1)
    Block z;
  }
}

import dev.lectern.Card;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Row;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BadValue] @Row.widths[0]: 3 widths for 2 cells; give one for each
  @Row(value = {@Card(title = "A"), @Card(title = "B")}, widths = {1, 2, 3})
  // error [FileKind] @Image.value: only an SVG can be inline; leave inline out
  @Image(value = "a.webm", alt = "A", inline = true)
  static class Sample {}
}

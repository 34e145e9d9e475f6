import dev.lectern.Card;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Row;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Row(value = {@Card(title = "A"), @Card(title = "B")}, widths = {1, 2})
  @Image(value = "a.svg", alt = "A", inline = true)
  static class Sample {}
}

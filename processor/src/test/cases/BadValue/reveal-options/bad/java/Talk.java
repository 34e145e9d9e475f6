import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Slide;

@Deck("Talk")
// error [BadValue] @Reveal.autoSlide: -5 is out of bounds; give a number at least 0
// error [BadValue] @Reveal.margin: 2.0 is out of bounds; give a number from 0 to 1
// error [BadValue] @Reveal.minScale: 0.0 is out of bounds; give a number above 0
// at 0
@Reveal(autoSlide = -5, margin = 2, minScale = 0)
class Talk {
  @Slide("First")
  static class First {}
}

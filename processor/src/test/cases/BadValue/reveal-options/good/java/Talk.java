import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Slide;

@Deck("Talk")
@Reveal(autoSlide = 5, margin = 0.2, minScale = 0.5)
class Talk {
  @Slide("First")
  static class First {}
}

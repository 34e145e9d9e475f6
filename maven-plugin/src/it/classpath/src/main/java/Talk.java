import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("A talk")
final class Talk {

  @Slide("The only slide")
  interface Only {}
}

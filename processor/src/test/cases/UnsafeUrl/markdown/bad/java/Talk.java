import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [UnsafeUrl] @Text.value: the address "javascript:alert(1)" is not safe; use a file
  //     of the deck, #/slide, https:, mailto: or tel:
  @Text("[run](javascript:alert(1))")
  static class Sample {}
}

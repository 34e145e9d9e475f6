import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [UnsafeMarkup] @Image.value: in a.svg, line 2, column 3: <script> does not belong in
  //     a picture; embed a page, or list it in @Deck.scripts
  @Image(value = "a.svg", alt = "A")
  static class Sample {}
}

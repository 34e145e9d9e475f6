import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [FileName] @Image.value: "img/our logo.svg" has a space in its name; decks hold files
  //     named with letters, digits and . _ -
  // at "img/our logo.svg"
  @Image(value = "img/our logo.svg", alt = "Our logo")
  static class Logo {}
}

import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [FileName] @Image.value: "img/lögo.svg" has "ö" in its name; decks hold files named with
  //     letters, digits and . _ -
  // at "img/lögo.svg"
  @Image(value = "img/lögo.svg", alt = "Our logo")
  static class Logo {}
}

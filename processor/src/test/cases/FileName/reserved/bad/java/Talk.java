import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [FileName] @Image.value: "reveal/logo.svg" is a name that Lectern writes itself; rename
  //     the file
  // at "reveal/logo.svg"
  @Image(value = "reveal/logo.svg", alt = "Our logo")
  static class Logo {}
}

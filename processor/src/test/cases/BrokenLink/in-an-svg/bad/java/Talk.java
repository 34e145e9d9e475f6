import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [BrokenLink] @Image.value: in logo.svg, line 2, column 3: no file "fot.png" in
  //     {dir}/deck; did you mean "foto.png"?
  @Image(value = "logo.svg", alt = "Our logo", inline = true)
  static class Logo {}
}

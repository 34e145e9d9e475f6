import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Logo")
  // error [UnsafeUrl] @Image.value: in logo.svg, line 2, column 3: href="javascript:alert(1)" may
  //     run code; use a path, https: or mailto:
  @Image(value = "logo.svg", alt = "Our logo")
  static class Logo {}
}

import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Rule;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
@Allow(Rule.UNUSED_FILE)
class Talk {
  @Slide("Two pictures")
  // error [UnreadableImage] @Image.value: "agenda.txt" is no picture that browsers show; use one that
  //     ends in .svg, .png, .jpg, .gif, .webp or .avif
  // at "agenda.txt"
  @Image(value = "agenda.txt", alt = "Our logo")
  // error [UnreadableImage] @Text.value: "agenda.txt" is no picture that browsers show; use one that
  //     ends in .svg, .png, .jpg, .gif, .webp or .avif
  // at "![Again](agenda.txt)"
  @Text("![Again](agenda.txt)")
  static class Logo {}
}

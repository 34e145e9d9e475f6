import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Slide;
import dev.lectern.Text;

/** The options of @Reveal beside which others do nothing. */
@Deck(value = "Other options", id = "other-options")
@Reveal(
    keyboard = false,
    disableLayout = true,
    touch = false,
    rtl = true,
    shuffle = true,
    fragments = false,
    embedded = true,
    autoAnimate = false,
    postMessage = false,
    view = Reveal.View.SCROLL,
    hideInactiveCursor = false)
class OtherOptions {
  @Slide("Only one")
  @Text("Words.")
  static class OnlyOne {}
}

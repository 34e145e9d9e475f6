import dev.lectern.Deck;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  // error [BadValue] @Slide.value: the control character U+0007 cannot be shown; take it out
  @Slide("Fir\007st")
  // error [BadValue] @Text.value[1]: the control character U+0000 cannot be shown; take it out
  @Text({"A tab\tand a\nline.", "A nul: \0."})
  static class First {}
}

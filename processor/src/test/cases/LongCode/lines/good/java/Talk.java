import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("A part")
  @Code(file = "code/part.py")
  static class APart {}
}

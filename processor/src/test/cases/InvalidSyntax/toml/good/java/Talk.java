import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Code(value = "a = 1\n…\nb = [1, …]", language = "toml")
  static class Sample {}
}

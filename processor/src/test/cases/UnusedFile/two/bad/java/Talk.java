import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

// warning [UnusedFile] @Deck: no slide uses "img/older.svg" in {dir}/deck
// warning [UnusedFile] @Deck: no slide uses "notes.md" in {dir}/deck
// at @Deck("Talk")
@Deck("Talk")
class Talk {
  @Slide("Logo")
  @Image(value = "img/logo.svg", alt = "Our logo")
  static class Logo {}
}
